import PromptEngine
import SessionModel
import Testing

@Suite struct WordingFaultTests {
    static let dutch = "Prompts/proef/nl.yaml"
    static let simple = "Prompts/proef/nl-simple.yaml"
    static let arabic = "Prompts/proef/ar.yaml"

    static let cases = [
        FaultCase(
            "missing prompt", "  which: { text: كلمة, say: كَلِمَة }\n", "", in: arabic,
            "\(arabic):5: prompts.which: add the wording of this prompt in `ar`"),
        FaultCase(
            "unknown prompt", "  others: Hoor anderen", "  others: Hoor anderen\n  more: Meer", in: dutch,
            "\(dutch):30: prompts.more: remove this prompt; flow.yaml has no prompt `more`"),
        FaultCase(
            "missing option", "      work: Werk\n", "", in: dutch,
            "\(dutch):16: prompts.goal.options.work: add this text in `nl`"),
        FaultCase(
            "missing options", "order: { text: Wat eerst?, options: { a: Appel, b: Boom, c: Citroen } }",
            "order: Wat eerst?", in: dutch,
            "\(dutch):27: prompts.order.options: add the texts of the options in `nl`"),
        FaultCase(
            "unknown option", "      work: Werk\n", "      work: Werk\n      boat: Boot\n", in: dutch,
            "\(dutch):19: prompts.goal.options.boat: remove this option; flow.yaml has no option `boat` here"),
        FaultCase(
            "end of a scale", "    highest: Veel\n", "", in: dutch,
            "\(dutch):23: prompts.trust.highest: add this text in `nl`"),
        FaultCase(
            "end of what is no scale", "    text: Wat is nodig?\n", "    text: Wat is nodig?\n    lowest: Weinig\n",
            in: dutch,
            "\(dutch):14: prompts.need.lowest: remove this key; here can be: text, say, reviewed, help"),
        FaultCase(
            "missing group", "  neighbours: Buren\n", "", in: dutch,
            "\(dutch):2: groups.neighbours: add this text in `nl`"),
        FaultCase(
            "unknown group", "  neighbours: Buren\n", "  neighbours: Buren\n  cats: Katten\n", in: dutch,
            "\(dutch):5: groups.cats: remove this group; flow.yaml has no group `cats`"),
        FaultCase(
            "missing title", "title: Proef\n", "", in: dutch,
            "\(dutch):1: title: add this text in `nl`"),
        FaultCase(
            "missing file", AuthorFiles().without(arabic),
            "\(arabic):1: file: add this file in `ar`"),
        FaultCase(
            "file of no locale", AuthorFiles().adding("Prompts/proef/fr.yaml", "title: Essai"),
            "Prompts/proef/fr.yaml:1: file: remove this file; there is no locale `fr`"),
        FaultCase(
            "help in one locale only", "    text: Wat is nodig?\n", "    text: Wat is nodig?\n    help: Een hint\n",
            in: dutch,
            "\(arabic):12: prompts.need.help: add this text; `nl` has it"),
        FaultCase(
            "placeholder in one locale only", "'كلمة {days}', say: 'كَلِمَة {days}'", "كلمة, say: كَلِمَة", in: arabic,
            "\(arabic):7: prompts.consent: use the placeholder `{days}` in this prompt, as `nl` does"),
        FaultCase(
            "placeholder that a flow does not have", "hello: Welkom", "hello: 'Welkom {name}'", in: dutch,
            "\(dutch):6: prompts.hello: remove the placeholder `{name}`; this text has `{days}`"),
        FaultCase(
            "text of no words", "hello: Welkom", "hello: ''", in: dutch,
            "\(dutch):6: prompts.hello: write a text here, it is empty"),
        FaultCase(
            "list for a text", "hello: Welkom", "hello: { text: [Welkom] }", in: dutch,
            "\(dutch):6: prompts.hello.text: write a text here, not a list"),
        FaultCase(
            "other number of words", "say: كَلِمَة هُنَا", "say: كَلِمَة", in: arabic,
            "\(arabic):12: prompts.need.say: write as many words as in `text`, so that the highlight can follow: 2, not 1"
        ),
        FaultCase(
            "missing say", "  which: { text: كلمة, say: كَلِمَة }\n", "  which: كلمة\n", in: arabic,
            "\(arabic):21: prompts.which.say: add `say`; `ar` may not leave it out"),
        FaultCase(
            "bare letters", "say: كَلِمَة هُنَا", "say: كلمة هُنَا", in: arabic,
            "\(arabic):12: prompts.need.say: put a vowel mark on each letter of: كلمة"),
        FaultCase(
            "mark without a letter", "say: كَلِمَة هُنَا", "say: كَلِمَة \u{064E}هُنَا", in: arabic,
            "\(arabic):12: prompts.need.say: put each mark after the letter that it belongs to: \u{064E}هُنَا"),
        FaultCase(
            "two vowels on a letter", "say: كَلِمَة هُنَا", "say: كَل\u{0650}\u{064E}مَة هُنَا", in: arabic,
            "\(arabic):12: prompts.need.say: leave one vowel mark on each letter of: كَل\u{0650}\u{064E}مَة"),
        FaultCase(
            "sukun with shadda", "say: كَلِمَة هُنَا", "say: كَل\u{0651}\u{0652}مَة هُنَا", in: arabic,
            "\(arabic):12: prompts.need.say: take away the sukun or the shadda, which exclude each other, of: كَل\u{0651}\u{0652}مَة"
        ),
        FaultCase(
            "vowel at a pause", "say: كَلِمَة هُنَا", "say: كَلِمٌ هُنَاكَ", in: arabic,
            "\(arabic):12: prompts.need.say: leave out the last vowel, which is not said at a pause, of: هُنَاكَ"),
        FaultCase(
            "ta marbuta at a pause", "say: كَلِمَة هُنَا", "say: هُنَا كَلِمَةُ.", in: arabic,
            "\(arabic):12: prompts.need.say: leave ة without a mark at a pause, where it sounds as a, in: كَلِمَةُ"),
        FaultCase(
            "digits in say", "hello: Welkom", "hello: { text: Kies er 3, say: Kies er 3 }", in: dutch,
            "\(dutch):6: prompts.hello.say: write the number `3` in words, in `say`"),
        FaultCase(
            "digits of another script in say", "say: كَلِمَة هُنَا", "say: كَلِمَة ١٢", in: arabic,
            "\(arabic):12: prompts.need.say: write the number `١٢` in words, in `say`"),
        FaultCase(
            "abbreviation in say", "hello: Welkom", "hello: Bijv. een huis, o.a. groot", in: dutch,
            "\(dutch):6: prompts.hello: write the abbreviation `o.a.` in full, in `say`"),
    ]

    @Test("a fault in a wording is told with its line, its key and what to do", arguments: cases)
    func wordingFault(_ broken: FaultCase) {
        let (catalogue, faults) = broken.files.read()
        #expect(faults.map(\.description) == broken.faults)
        #expect(catalogue == nil)
    }

    @Test("digits in the text are no fault when say has words")
    func digitsInText() {
        let files = AuthorFiles().replacing(
            "hello: Welkom", with: "hello: { text: Kies er 3, say: Kies er drie }", in: Self.dutch)
        #expect(files.read().faults == [])
    }

    @Test("a prompt that simple Dutch misses, or has in part, is that of Dutch, with a notice")
    func fallback() throws {
        let files = AuthorFiles()
            .replacing("  which: Wat dan?\n", with: "", in: Self.simple)
            .replacing("    text: Wat is je doel?\n", with: "    text: Je doel?\n", in: Self.simple)
            .replacing("      work: Werk\n", with: "", in: Self.simple)
        let (catalogue, faults) = files.read()
        #expect(
            faults.map(\.description) == [
                "\(Self.simple):5: prompts.which: add the wording of this prompt; until then it is shown in `nl`",
                "\(Self.simple):16: prompts.goal.options.work: add this text; until then it is shown in `nl`",
            ])
        let flow = try #require(catalogue?.flow("proef"))
        let simple = try #require(flow.wording("nl-simple"))
        let dutch = try #require(flow.wording("nl"))
        #expect(simple.prompts["which"]?.phrase == Phrase(text: "Wat dan?"))
        #expect(simple.prompts["goal"]?.phrase == Phrase(text: "Wat is je doel?"))
        #expect(simple.isFallback(for: "which") && simple.isFallback(for: "goal"))
        #expect(!simple.isFallback(for: "hello") && !dutch.isFallback(for: "which"))
    }

    @Test("a flow without simple Dutch is asked in Dutch, with one notice")
    func fallbackOfAll() throws {
        let (catalogue, faults) = AuthorFiles().without(Self.simple).read()
        #expect(
            faults.map(\.description) == ["\(Self.simple):1: file: add this file; until then it is shown in `nl`"])
        let wording = try #require(catalogue?.flow("proef")?.wording("nl-simple"))
        #expect(wording.locale == "nl-simple")
        #expect(wording.title == Phrase(text: "Proef"))
        #expect(wording.isFallback(for: "hello"))
    }

    @Test("the options of the group prompt are worded once, with the groups")
    func groups() throws {
        let flow = try #require(AuthorFiles().read().catalogue?.flow("proef"))
        #expect(flow.wording("nl")?.prompts["group"]?.options["neighbours"] == Phrase(text: "Buren"))
        #expect(flow.prompt("group")?.options.map(\.id) == ["refugees", "neighbours"])
        #expect(flow.prompt("group")?.options.map(\.picture) == ["refugees", "neighbours"])
    }

    @Test("every prompt, option and group has words in every locale")
    func complete() throws {
        let catalogue = try #require(AuthorFiles().read().catalogue)
        for flow in catalogue.flows {
            for locale in catalogue.locales {
                let wording = try #require(flow.wording(locale.tag))
                for prompt in flow.prompts {
                    let words = try #require(wording.prompts[prompt.id])
                    #expect(Set(words.options.keys) == Set(prompt.options.map(\.id)))
                }
                #expect(Set(wording.groups.keys) == Set(flow.groups))
            }
        }
    }
}
