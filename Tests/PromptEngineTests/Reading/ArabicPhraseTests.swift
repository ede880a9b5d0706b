import Testing

@testable import PromptEngine

@Suite struct ArabicPhraseTests {
    @Test(
        "ordinary vocalised Arabic has no faults",
        arguments: [
            "ذَهَبَ إِلَى الْبَيْتِ الْجَدِيدْ.", "شُكْرًا، أَهْلًا وَسَهْلًا!", "هُوَ.", "وَهِيَ؟", "لَكِ.", "هَلْ أَنْتِ؟", "لُغَةً.", "الْحَيّ",
            "عَدَدُ الْأَيَّامْ: {days}", "السُّؤَالُ {number} مِنْ {count}", "زِيَارَةُ «الْبَلَدِيَّة»", "إِجَابَةُ - سُؤَالْ", "الضَّغْطُ عَلَى (زِرّ)",
            "كِتَـابْ", "مُسْتَشْفًى",
        ])
    func faultless(_ text: String) {
        #expect(ArabicPhrase(text).faults == [])
    }

    @Test("shadda may stand before its vowel sign and after it")
    func order() {
        #expect(ArabicPhrase("ث\u{064F}م\u{0651}\u{064E} هُنَا").faults == [])
        #expect(ArabicPhrase("ث\u{064F}م\u{064E}\u{0651} هُنَا").faults == [])
    }

    @Test("a shadda alone is no vowel mark inside a word")
    func lonelyShadda() {
        #expect(ArabicPhrase("ثُمّتَ هُنَا").faults == ["put a vowel mark on each letter of: ثُمّتَ"])
    }

    @Test(
        "a vowel that is not said at a pause is a fault at any pause, and only there",
        arguments: [
            ("كِتَابُ", "كِتَابُ"), ("كِتَابٍ، هُنَا", "كِتَابٍ"), ("هُنَا كِتَابٌ؟ نَعَمْ", "كِتَابٌ"), ("«كِتَابُ» هُنَا", "كِتَابُ"),
            ("كِتَابُكَ.", "كِتَابُكَ"),
            ("مُهِمٌّ!", "مُهِمٌّ"), ("كِتَابُهُ: كِتَابُهُ", "كِتَابُهُ كِتَابُهُ"),
        ])
    func pause(text: String, words: String) {
        #expect(ArabicPhrase(text).faults == ["leave out the last vowel, which is not said at a pause, of: \(words)"])
    }

    @Test("ة with a mark of its own, sukun too, sounds otherwise than it should at a pause")
    func tehMarbuta() {
        for word in ["لُغَةُ", "لُغَةٌ", "لُغَةٍ", "لُغَةْ"] {
            #expect(
                ArabicPhrase("\(word).").faults == [
                    "leave ة without a mark at a pause, where it sounds as a, in: \(word)"
                ])
            #expect(ArabicPhrase("\(word) هُنَا").faults == [])
        }
    }

    @Test("each kind of fault is told once, with all its words")
    func together() {
        #expect(
            ArabicPhrase("كتَاب كتَاب، بَ\u{0650}يْتُ").faults == [
                "put a vowel mark on each letter of: كتَاب كتَاب",
                "leave one vowel mark on each letter of: بَ\u{0650}يْتُ",
                "leave out the last vowel, which is not said at a pause, of: بَ\u{0650}يْتُ",
            ])
    }
}
