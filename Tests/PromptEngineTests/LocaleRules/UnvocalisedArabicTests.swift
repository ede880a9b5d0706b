import PromptEngine
import Testing

@Suite struct UnvocalisedArabicTests {
    @Test(
        "Arabic as people type it is found, a few marks or other languages beside it or not",
        arguments: ["أريد بيتا صغيرا", "مكان نلتقي فيه، كل أسبوع", "شكرًا على المساعدة", "een بيت voor mij", "بيت 12"])
    func found(_ text: String) {
        #expect(UnvocalisedArabic.isFound(in: text))
    }

    @Test(
        "vocalised Arabic and other languages are not",
        arguments: ["أُرِيدُ بَيْتًا صَغِيرًا", "بَيْتٌ كَبِير", "Een huis", "ቋንቋ", "", "12", "\u{064E}"])
    func notFound(_ text: String) {
        #expect(!UnvocalisedArabic.isFound(in: text))
    }
}
