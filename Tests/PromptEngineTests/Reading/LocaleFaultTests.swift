import PromptEngine
import SessionModel
import Testing

@Suite struct LocaleFaultTests {
    static let dutch = "Locales/nl/locale.yaml"
    static let arabic = "Locales/ar/locale.yaml"
    static let screens = "Locales/nl/interface.yaml"
    static let arabicScreens = "Locales/ar/interface.yaml"

    static let cases = [
        FaultCase(
            "direction", "direction: rtl", "direction: ltr", in: arabic,
            "\(arabic):3: direction: write rtl, the direction that ICU knows for `ar`, not `ltr`"),
        FaultCase(
            "digits", "digits: arab", "digits: roman", in: arabic,
            "\(arabic):4: digits: use a CLDR numbering system of ten digits: latn, arab, …, not `roman`"),
        FaultCase(
            "digits that are no ten digits", "digits: latn", "digits: ethi", in: dutch,
            "\(dutch):4: digits: use a CLDR numbering system of ten digits: latn, arab, …, not `ethi`"),
        FaultCase(
            "fallback on another language", "sayRequired: true", "sayRequired: true\nfallback: nl", in: arabic,
            "\(arabic):7: fallback: remove this key: `ar` may not fall back on `nl`"),
        FaultCase(
            "quotation", "[\"«\", \"»\"]", "[\"«\"]", in: arabic,
            "\(arabic):5: quotation: write two marks: one that opens and one that closes"),
        FaultCase(
            "voice", "wordsPerMinute: 122", "wordsPerMinute: fast", in: dutch,
            "\(dutch):8: voice.wordsPerMinute: write a whole number from 40 to 400, not `fast`"),
        FaultCase(
            "missing voice", "  sentencePause: 400", "  pause: 400", in: dutch,
            "\(dutch):6: voice.sentencePause: add this key",
            "\(dutch):9: voice.pause: remove this key; here can be: name, wordsPerMinute, sentencePause"),
        FaultCase(
            "own name without say", "name: { text: العربية, say: الْعَرَبِيَّة }", "name: العربية", in: arabic,
            "\(arabic):1: name.say: add `say`; `ar` may not leave it out"),
        FaultCase(
            "missing text", "listen: Luister\n", "", in: screens,
            "\(screens):1: listen: add this text"),
        FaultCase(
            "unknown text", "listen: Luister\n", "listen: Luister\nlisten.loud: Hard\n", in: screens,
            "\(screens):10: listen.loud: remove this key; no screen has a text with this name"),
        FaultCase(
            "text twice", "listen: Luister\n", "listen: Luister\nlisten: Hoor\n", in: screens,
            "\(screens):9: listen: keep one of the keys with this name"),
        FaultCase(
            "missing placeholder", "progress: 'Vraag {number} van {count}'", "progress: 'Vraag {number}'", in: screens,
            "\(screens):20: progress: use the placeholder `{count}` in it"),
        FaultCase(
            "unknown placeholder", "listen: Luister\n", "listen: Luister {keer}\n", in: screens,
            "\(screens):9: listen: remove the placeholder `{keer}`; this text has none"),
        FaultCase(
            "misspelt placeholder in say",
            "progress: 'Vraag {number} van {count}'",
            "progress: { text: 'Vraag {number} van {count}', say: 'Vraag {number} van {cuont}' }", in: screens,
            "\(screens):20: progress.say: use the placeholder `{count}` in it",
            "\(screens):20: progress.say: remove the placeholder `{cuont}`; this text has `{number}`, `{count}`"),
        FaultCase(
            "missing plural form", "    two: { text: كلمتان, say: كَلِمَتَان }\n", "", in: arabicScreens,
            "\(arabicScreens):28: text.left.forms.two: add this form; `ar` needs it"),
        FaultCase(
            "plural form of another language",
            "forms: { one: Nog", "forms: { few: 'Nog {count} tekens', one: Nog", in: screens,
            "\(screens):26: text.left.forms.few: remove this form; `nl` uses: one, other"),
        FaultCase(
            "plural form without its number", "other: 'Nog {count} tekens over'", "other: Nog wat tekens over",
            in: screens,
            "\(screens):26: text.left.forms.other: use the placeholder `{count}` in it"),
        FaultCase(
            "plural of what is no number", "listen: Luister\n",
            "listen: { plural: count, forms: { one: a, other: b } }\n", in: screens,
            "\(screens):9: listen.plural: write this text without plural forms; it has no number"),
        FaultCase(
            "plural of another number", "{ plural: count, forms: { one: Nog", "{ plural: number, forms: { one: Nog",
            in: screens,
            "\(screens):26: text.left.plural: name a number of this text (count), not `number`"),
        FaultCase(
            "number in say", "listen: Luister\n", "listen: Luister 2 keer\n", in: screens,
            "\(screens):9: listen: write the number `2` in words, in `say`"),
        FaultCase(
            "no interface.yaml", AuthorFiles().without(screens),
            "\(screens):1: file: add this file with the texts of the screens in `nl`"),
        FaultCase(
            "no locale.yaml", AuthorFiles().without(arabic),
            "\(arabic):1: file: add this file, or remove the folder",
            "Prompts/proef/ar.yaml:1: file: remove this file; there is no locale `ar`"),
        FaultCase(
            "no language",
            AuthorFiles().adding("Locales/xx/locale.yaml", AuthorFiles.locales["nl"] ?? ""),
            "Locales/xx/locale.yaml:1: file: name the folder after a language tag (BCP 47) that ICU knows, not `xx`"),
    ]

    @Test("a fault in a locale is told with its line, its key and what to do", arguments: cases)
    func localeFault(_ broken: FaultCase) {
        let (catalogue, faults) = broken.files.read()
        #expect(faults.map(\.description) == broken.faults)
        #expect(catalogue == nil)
    }

    @Test("a text that simple Dutch misses is that of Dutch, with a notice")
    func fallback() throws {
        let path = "Locales/nl-simple/interface.yaml"
        let (catalogue, faults) = AuthorFiles().replacing("listen: Luister\n", with: "", in: path).read()
        #expect(faults.map(\.description) == ["\(path):1: listen: add this text; until then it is shown in `nl`"])
        #expect(faults.map(\.severity) == [.notice])
        let simple = try #require(catalogue?.locale("nl-simple")?.interface)
        #expect(simple.phrase(.listen) == Phrase(text: "Luister"))
        #expect(simple.isFallback(.listen))
        #expect(!simple.isFallback(.back))
    }

    @Test("a text that nobody read yet is a notice")
    func notReviewed() {
        let files = AuthorFiles().replacing(
            "listen: Luister\n", with: "listen: { text: Luister, reviewed: false }\n", in: Self.screens)
        let (catalogue, faults) = files.read()
        #expect(
            faults.map(\.description) == [
                "\(Self.screens):9: listen: let a speaker of `nl` read this text, then remove `reviewed: false`"
            ])
        #expect(catalogue?.locale("nl")?.interface.phrase(.listen).isReviewed == false)
    }
}
