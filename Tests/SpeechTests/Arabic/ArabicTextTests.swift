import Testing

@testable import Speech

@Suite("Arabic for the voice")
struct ArabicTextTests {
    private func isSame(_ text: String, _ expected: String) -> Bool {
        text.unicodeScalars.elementsEqual(expected.unicodeScalars)
    }

    @Test(
        "a word in a clause is written as the library reads it",
        arguments: [
            ("ث\u{064F}م\u{064E}\u{0651}", "ث\u{064F}م\u{0651}\u{064E}"), ("بِالْعَمَلِ", "بِلْعَمَلِ"), ("كَالْبَيْتِ", "كَلْبَيْتِ"),
            ("وَالِدِي", "وَالِدِي"), ("وَبِالْعَمَلِ", "وَبِلْعَمَلِ"), ("وَاسْمِي", "وَسْمِي"), ("بَالُ", "بَالُ"), ("لُغَةُ", "لُغَةُ"), ("لُغَة", "لُغَ"),
            ("لِيُشَارِكُوا", "لِ\u{0640}يُشَارِكُو"), ("كِتَاباً", "كِتَابًا"), ("النَّاسُ", "ان\u{0651}َاسُ"), ("هَٰذَا", "ه\u{0670}ذَا"),
            ("هَذَا", "ه\u{0670}ذَا"),
            ("لَكِنَّهُمْ", "ل\u{0670}كِن\u{0651}َهُمْ"), ("سِيَاسَةٌ", "سِ\u{0640}يَاسَةٌ"), ("قُوَّةٌ", "قُ\u{0640}وْوَةٌ"), ("يَوْمٌ", "يَوْمٌ"),
            ("عَمْرٌو", "عَمْرٌ"), ("اضْغَطْ", "اِضْغَطْ"),
            ("اُكْتُبْ", "اُكْتُبْ"), ("اكْتُبْ", "اُكْتُبْ"), ("ابْنُهُ", "اِبْنُهُ"), ("الْبَيْتُ", "الْبَيْتُ"),
        ])
    func inClause(word: String, expected: String) {
        let said = ArabicText.prepared(word, before: "كَلِمَة")
        #expect(isSame(said, expected), "\(said)")
    }

    @Test(
        "a word at a pause loses the short vowel at its end, but for what must be heard",
        arguments: [
            ("خَاطِئَة.", "خَاطِئَ."), ("لُغَةٌ", "لُغَ"), ("حَيَاةُ", "حَ\u{0640}يَا"), ("بَيْتٌ،", "بَيْتْ،"), ("بَيْت", "بَيْت"),
            ("ذَهَبَ", "ذَهَبْ"), ("شُكْرًا", "شُكْرًا"),
            ("لُغَةً", "لُغَةً"), ("مُهِمٌّ", "مُهِم\u{0651}"), ("هُوَ", "هُ\u{0640}وَ"), ("لَكِ", "لَكِ"), ("لَكَ", "لَكْ"),
            ("الثَّانِيَ", "اث\u{0651}َانِي"), ("فَتًى", "فَتَى"), ("وَ", "وَ"),
            ("ة", "ة"),
        ])
    func atPause(word: String, expected: String) {
        let said = ArabicText.prepared(word)
        #expect(isSame(said, expected), "\(said)")
    }

    @Test("a bare initial alef is silent after a vowel, and said after a pause or a consonant")
    func initialAlef() {
        #expect(isSame(ArabicText.prepared("اضْغَطْ", after: "ثُمَّ"), "ضْغَطْ"))
        #expect(isSame(ArabicText.prepared("الْبَيْتِ", after: "فِي", before: "هُنَا"), "لْبَيْتِ"))
        #expect(isSame(ArabicText.prepared("الْآنْ", after: "اتِّصَالٌ"), "لْآنْ"))
        #expect(isSame(ArabicText.prepared("اضْغَطْ", after: "قُلْ"), "اِضْغَطْ"))
        #expect(isSame(ArabicText.prepared("اِضْغَطْ", after: "ثُمَّ"), "اِضْغَطْ"))
    }

    @Test("before such an alef a long vowel is short and a tanwin gets its joining vowel")
    func joining() {
        #expect(isSame(ArabicText.prepared("فِي", before: "الْبَيْتِ"), "فِ"))
        #expect(isSame(ArabicText.prepared("فِي", before: "«الْبَيْتِ"), "فِي"))
        #expect(isSame(ArabicText.prepared("فِي", before: "بَيْتٍ"), "فِي"))
        #expect(isSame(ArabicText.prepared("اتِّصَالٌ", before: "الْآنَ"), "اِت\u{0651}ِصَالُنِ"))
    }

    @Test("of text without vowel signs, frequent words get theirs and the rest stays as it was typed")
    func unvocalised() {
        #expect(isSame(ArabicText.prepared("في", before: "مدينة"), "فِي"))
        #expect(isSame(ArabicText.prepared("شكراً", before: "لك"), "شُكْرًا"))
        #expect(isSame(ArabicText.prepared("اجتماع", before: "مهم"), "اجتماع"))
        #expect(isSame(ArabicText.prepared("و/أو", before: "مهم"), "و/أَوْ"))
    }

    @Test("signs without a letter, and a word of signs alone, do no harm")
    func strange() {
        #expect(ArabicText.prepared("\u{0651}\u{064E}") == "")
        #expect(ArabicText.prepared("\u{064E}بَ\u{064E}\u{0652}.", before: "\u{0651}") == "بْ.")
    }
}
