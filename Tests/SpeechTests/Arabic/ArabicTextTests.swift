import Testing

@testable import Speech

@Suite("Arabic for the voice")
struct ArabicTextTests {
    @Test(
        "a word is written as the library reads it",
        arguments: [
            ("ث\u{064F}م\u{064E}\u{0651}", "ث\u{064F}م\u{0651}\u{064E}"), ("بِالْعَمَلِ", "بِلْعَمَلِ"), ("كَالْبَيْتِ", "كَلْبَيْتِ"),
            ("وَالِدِي", "وَالِدِي"), ("وَبِالْعَمَلِ", "وَبِلْعَمَلِ"), ("خَاطِئَة.", "خَاطِئَ."), ("حَيَاة", "حَيَا"), ("لُغَةُ", "لُغَةُ"),
            ("لِيُشَارِكُوا", "لِيُشَارِكُو"), ("بَيْت", "بَيْت"), ("ة", "ة"),
        ])
    func prepared(word: String, expected: String) {
        #expect(ArabicText.prepared(word).unicodeScalars.elementsEqual(expected.unicodeScalars))
    }

    @Test("a bare initial alef is silent after a vowel, and said after a pause or a consonant")
    func initialAlef() {
        #expect(ArabicText.prepared("اضْغَطْ", after: "ثُمَّ") == "ضْغَطْ")
        #expect(ArabicText.prepared("الْبَيْتِ", after: "فِي") == "لْبَيْتِ")
        #expect(ArabicText.prepared("اضْغَطْ", after: nil) == "اضْغَطْ")
        #expect(ArabicText.prepared("اضْغَطْ", after: "قُلْ") == "اضْغَطْ")
    }
}
