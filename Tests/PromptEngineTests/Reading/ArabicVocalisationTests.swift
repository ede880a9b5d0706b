import Testing

@testable import PromptEngine

@Suite struct ArabicVocalisationTests {
    @Test(
        "a word with all its marks is whole",
        arguments: [
            "مَرْحَبًا", "اَلسَّلَامُ عَلَيْكُمْ", "الشَّمْس", "الْبَيْتُ", "اللُّغَة", "لِلرِّجَال", "كِتَابٌ", "يَوْمٌ", "نُورٌ", "كَبِيرٌ", "كَتَبُوا",
            "هٰذَا", "آمِنِين", "عَلَى", "مَدْرَسَة", "أَنَا", "إِلَى", "شُكْرًا.", "«اِسْتِمَاعْ»", "مُسْتَشْفَى", "لَا",
        ])
    func whole(_ word: String) {
        #expect(ArabicVocalisation.bareWords(in: word) == [])
    }

    @Test(
        "a word with a bare letter is found",
        arguments: ["مرحبا", "كتَاب", "كِتاب", "هذا", "في", "يَوم", "نَور", "مدرسة", "مِن أجل", "قلب", "سلَامٌ"])
    func bare(_ word: String) {
        #expect(ArabicVocalisation.bareWords(in: word) != [])
    }

    @Test("only the bare words of a sentence are named")
    func sentence() {
        #expect(ArabicVocalisation.bareWords(in: "مَرْحَبًا بكم فِي الجلسة.") == ["بكم", "الجلسة"])
        #expect(ArabicVocalisation.bareWords(in: "Inbreng 12") == [])
    }
}
