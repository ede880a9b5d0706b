import Testing

@Suite struct ArabicSayTests {
    private func faults(_ text: String, _ say: String) -> [String] {
        AuthorFiles.judged.replacing(
            "listen: { text: 'كلمة', say: 'كَلِمَة' }", with: "listen: { text: '\(text)', say: '\(say)' }",
            in: "Locales/ar/interface.yaml"
        ).adding("Locales/ar/names.txt", "Inbreng").qualityFaults()
    }

    @Test("what is said with other letters than are shown is told with its word")
    func other() {
        #expect(
            faults("كلمة هنا", "كَلِمَة هُنَاكْ") == [
                "Locales/ar/interface.yaml:9: listen.say: write the letters of `text`, with their vowel signs: "
                    + "`هُنَاكْ` is not \"هنا\""
            ])
        #expect(faults("كلمة.", "كِتَابْ.").count == 1)
    }

    @Test("vowel signs, numbers, names and placeholders are no other letters")
    func same() {
        #expect(faults("هذا الكتاب!", "هٰذَا ٱلْكِتَابْ!") == [])
        #expect(faults("3 كلمات", "ثَلَاثُ كَلِمَاتْ") == [])
        #expect(faults("Inbreng", "إِنْبْرِنْغْ") == [])
    }
}
