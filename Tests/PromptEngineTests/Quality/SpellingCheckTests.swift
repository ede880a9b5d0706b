import PromptEngine
import Testing

@Suite struct SpellingCheckTests {
    private static let screens = "Locales/nl/interface.yaml"
    private static let arabicScreens = "Locales/ar/interface.yaml"

    private static func unknown(_ word: String, _ place: String, _ tag: String = "nl") -> String {
        "\(place): \"\(word)\" is not in the dictionary: correct it, or add it to Locales/\(tag)/names.txt "
            + "if it is a name or a loanword"
    }

    @Test("a word that the dictionary does not know is told once a text, shown or spoken")
    func misspelt() {
        let lexicon: [String: any Lexicon] = ["nl": TestLexicon(unknown: ["Luisder", "luisder", "hooor"])]
        let files = AuthorFiles.judged.replacing(
            "listen: Luister\n", with: "listen: { text: Luisder luisder Luisder, say: Luister hooor nu }\n",
            in: Self.screens)
        #expect(
            files.qualityFaults(lexicon) == [
                Self.unknown("Luisder", "\(Self.screens):9: listen.text"),
                Self.unknown("luisder", "\(Self.screens):9: listen.text"),
                Self.unknown("hooor", "\(Self.screens):9: listen.say"),
            ])
        let named = files.adding("Locales/nl/names.txt", "luisder # a name\nhooor")
        #expect(named.qualityFaults(lexicon) == [])
    }

    @Test("names of Dutch are also names of simple Dutch, not the other way round")
    func fallback() {
        let lexicon: [String: any Lexicon] = ["nl": TestLexicon(unknown: ["Appel"])]
        let line = "spread.options.a"
        #expect(AuthorFiles.judged.qualityFaults(lexicon).count { $0.contains(line) } == 2)
        #expect(AuthorFiles.judged.adding("Locales/nl/names.txt", "Appel").qualityFaults(lexicon) == [])
        let simple = AuthorFiles.judged.adding("Locales/nl-simple/names.txt", "Appel").qualityFaults(lexicon)
        #expect(simple.allSatisfy { $0.hasPrefix("Prompts/proef/nl.yaml:") } && !simple.isEmpty)
    }

    @Test("Arabic is looked up without its vowel signs, as it is shown")
    func arabic() {
        let lexicon: [String: any Lexicon] = ["ar": TestLexicon(unknown: ["كلمه"])]
        let files = AuthorFiles.judged.replacing(
            "listen: { text: 'كلمة', say: 'كَلِمَة' }", with: "listen: { text: كلمهـ, say: كَلِمَه }", in: Self.arabicScreens)
        #expect(
            files.qualityFaults(lexicon).filter { !$0.contains("words.txt") } == [
                Self.unknown("كلمه", "\(Self.arabicScreens):9: listen.text", "ar")
            ])
    }

    @Test("without a dictionary for the language nothing is said of its spelling")
    func noDictionary() {
        #expect(AuthorFiles.judged.qualityFaults(["de": TestLexicon(unknown: ["Luister"])]) == [])
    }
}
