import Testing

@testable import PromptEngine

@Suite struct SimpleLanguageTests {
    private static let screens = AuthorFiles.simpleScreens

    private static func saying(_ text: String) -> AuthorFiles {
        AuthorFiles.judged.replacing("listen: Luister\n", with: "listen: \(text)\n", in: screens)
    }

    private static func uncommon(_ word: String, _ place: String = "listen") -> String {
        "\(screens):9: \(place): \"\(word)\" is not a common word: use another, or explain it in a text and name that text "
            + "in Locales/nl-simple/explained.yaml"
    }

    static let cases = [
        FaultCase(
            "thirteen words", saying("Dit is een zin met meer dan twaalf woorden die niemand graag leest"),
            "\(screens):9: listen: write sentences of at most 12 words; this one has 13: "
                + "Dit is een zin met meer dan twaalf woorden die niemand graag leest"),
        FaultCase(
            "nine words on average",
            saying("Dit is een zin met meer woorden dan welkom. Dit is een zin met meer woorden dan eerst!"),
            "\(screens):1: file: write shorter sentences: they have 9.0 words on average, and at most 8 are easy to read"
        ),
        FaultCase(
            "a little over eight words on average",
            saying("Dit is een zin met meer woorden dan welkom. Dit is een zin met meer woorden eerst!"),
            "\(screens):1: file: write shorter sentences: they have 8.5 words on average, and at most 8 are easy to read"
        ),
        FaultCase(
            "short titles do not make up for long sentences",
            saying("Dit is een zin met meer woorden dan welkom. Luister"),
            "\(screens):1: file: write shorter sentences: they have 9.0 words on average, and at most 8 are easy to read"
        ),
        FaultCase(
            "an uncommon word", saying("Luister naar verantwoordelijkheid"), uncommon("naar"),
            uncommon("verantwoordelijkheid")),
        FaultCase(
            "an uncommon word twice", saying("Ontheffing of ontheffing? Ontheffing"), uncommon("Ontheffing"),
            uncommon("of"), uncommon("ontheffing")),
        FaultCase("a word composed of common ones", saying("Luister naar-huis"), uncommon("naar-huis")),
        FaultCase(
            "an uncommon word that is spoken", saying("{ text: Luister, say: Verneem }"),
            uncommon("Verneem", "listen.say")),
        FaultCase(
            "an abbreviation that is spoken", saying("{ text: Luister hier, say: Luister nr. }"),
            uncommon("hier", "listen.text"),
            "\(screens):9: listen.say: write the abbreviation `nr` in full", uncommon("nr", "listen.say")),
        FaultCase(
            "no list", AuthorFiles.judged.without(AuthorFiles.commonWords),
            "\(AuthorFiles.commonWords):1: file: add this file with the words that everybody knows"),
        FaultCase(
            "a misspelt common word",
            AuthorFiles.judged.replacing("citroen", with: "citroen cadou", in: AuthorFiles.commonWords),
            "\(AuthorFiles.commonWords):5: file: correct \"cadou\", which is not in the dictionary"),
    ]

    @Test("simple Dutch that is not simple is told with its place and what to do", arguments: cases)
    func fault(_ broken: FaultCase) {
        let lexicon = TestLexicon(unknown: ["cadou"])
        #expect(broken.files.qualityFaults(["nl": lexicon]).sorted() == broken.faults.sorted())
    }

    @Test(
        "what is short and common is no fault, in any form",
        arguments: [
            "Dit is een zin met elf woorden die niemand graag nog leest",
            "Dit is een zin met acht woorden.", "Luister, {niet} één-twee", "HUIZEN? Huis…", "Welke A is b",
            "Luister 3 keer", "‘Luister’ (luister)",
        ])
    func faultless(_ text: String) {
        let files = Self.saying(text.contains("{") ? "'\(text)'" : text)
            .replacing("kort", with: "kort elf acht niet twee keer", in: AuthorFiles.commonWords)
        let words = ["HUIZEN", "3"]
        let faults = files.qualityFaults().filter { fault in !words.contains { fault.contains("`\($0)`") } }
        #expect(faults == [])
    }

    @Test(
        "abbreviations are found, with a point inside and without one",
        arguments: [
            ("Luister o.a. kort", ["o.a"]), ("van 1 t/m 3", ["t/m"]), ("Bijv. kort", ["Bijv"]),
            ("i.p.v. werk", ["i.p.v"]),
            ("(nr. 3) bij het COA", ["nr", "COA"]), ("Kort. Nederlands! e-mail A", []), ("en/of", ["en/of"]),
        ])
    func abbreviations(text: String, found: [String]) {
        #expect(Abbreviations.found(in: text) == found)
    }

    @Test("a word that a text explains may be used, in all its forms")
    func explained() {
        var files = Self.saying("Wat is een thema? Thema is een woord")
        #expect(files.qualityFaults() == [Self.uncommon("thema"), Self.uncommon("Thema")])
        files = files.adding(AuthorFiles.explained, "thema: listen")
        #expect(files.qualityFaults() == [])
        let lexicon = TestLexicon(forms: ["themas": "thema"])
        files = files.replacing("Thema is", with: "Themas is", in: Self.screens)
        #expect(files.qualityFaults(["nl": lexicon]).contains(Self.uncommon("Themas")) == false)
    }

    @Test("an explanation names a text that is there and holds the word, and is needed")
    func explanations() {
        let files = Self.saying("Wat is een thema?")
        let path = AuthorFiles.explained
        #expect(
            files.adding(path, "thema: listen.not").qualityFaults() == [
                "\(path):1: thema: name the text that explains this word; no text of `nl-simple` has the key `listen.not`"
            ])
        #expect(
            files.adding(path, "thema: back").qualityFaults() == [
                "\(path):1: thema: explain this word in the text `back`, or name another; that one does not hold it"
            ])
        #expect(
            files.adding(path, "thema: listen\nwelkom: prompts.hello").qualityFaults() == [
                "\(path):2: welkom: remove this word; the list of common words has it"
            ])
    }

    @Test("a name needs no explanation, but a loanword of Dutch does")
    func names() {
        let files = Self.saying("Welkom bij Inbreng")
        #expect(files.qualityFaults() == [Self.uncommon("Inbreng")])
        #expect(files.adding("Locales/nl-simple/names.txt", "# Names\nInbreng").qualityFaults() == [])
        #expect(files.adding("Locales/nl/names.txt", "Inbreng").qualityFaults() == [Self.uncommon("Inbreng")])
    }

    @Test("Dutch may have long sentences, abbreviations and any word")
    func ordinary() {
        let text = "o.a. verantwoordelijkheid " + String(repeating: "en nog iets ", count: 8)
        let files = AuthorFiles.judged.replacing(
            "listen: Luister\n", with: "listen: \(text)\n", in: "Locales/nl/interface.yaml")
        #expect(files.qualityFaults() == [])
    }
}
