import PromptEngine
import SessionModel
import Testing

@Suite struct LocaleSummaryTests {
    private func summaries(_ files: AuthorFiles) -> [String] {
        QualityCheck(files.reading(), lexicons: [:]).summaries.map(\.description)
    }

    @Test("each locale tells how many texts it has, how many nobody read yet, and how many are missing")
    func counts() throws {
        let before = QualityCheck(AuthorFiles().reading(), lexicons: [:]).summaries
        #expect(before.map(\.locale) == ["nl", "nl-simple", "ar"])
        #expect(before.allSatisfy { $0.notReviewed == 0 && $0.missing == 0 })
        let simple = before[1].texts
        let files = AuthorFiles()
            .replacing("listen: Luister\n", with: "", in: AuthorFiles.simpleScreens)
            .replacing("  which: Wat dan?\n", with: "", in: "Prompts/proef/nl-simple.yaml")
            .replacing(
                "hello: Welkom", with: "hello: { text: Welkom, reviewed: false }", in: "Prompts/proef/nl-simple.yaml")
        #expect(summaries(files)[1] == "nl-simple: \(simple - 2) texts, 1 not reviewed, 2 missing")
    }

    @Test("every key of the screens and the report counts, and each plural form")
    func all() throws {
        let keys = InterfaceKey.allCases.count + ReportKey.allCases.count
        let texts = QualityCheck(AuthorFiles().reading(), lexicons: [:]).summaries[0].texts
        // One more form of a plural, the locale's own name, and the 26 texts of the flow.
        #expect(texts == keys + 1 + 1 + 26)
    }

    @Test("a file that is missing counts as each of its texts")
    func noFile() {
        let files = AuthorFiles().without("Locales/nl-simple/report.yaml")
        #expect(QualityCheck(files.reading(), lexicons: [:]).summaries[1].missing == ReportKey.allCases.count)
    }

    @Test("words that a reference list does not have are told once, at their first place")
    func unseen() throws {
        let list = ReferenceWords(
            name: "seen.tsv", text: "word\tcount\nwoord\t12\nLuister\nvraag\t1\nvan\t2\ntekens\t1\n")
        let files = AuthorFiles().adding("Locales/nl/names.txt", "Nederlands\nproef")
        let quality = QualityCheck(files.reading(), lexicons: [:])
        let found = try #require(quality.unseenWords(in: "nl", list))
        #expect(found.allSatisfy { $0.severity == .notice })
        #expect(found.count == Set(found.map(\.advice)).count)
        #expect(
            found.filter { $0.file.hasPrefix("Locales/nl/") }.map(\.description) == [
                "Locales/nl/interface.yaml:26: text.left.forms.one: let a speaker of `nl` look at \"Nog\", which is not in seen.tsv",
                "Locales/nl/interface.yaml:26: text.left.forms.one: let a speaker of `nl` look at \"één\", which is not in seen.tsv",
                "Locales/nl/interface.yaml:26: text.left.forms.one: let a speaker of `nl` look at \"teken\", which is not in seen.tsv",
                "Locales/nl/interface.yaml:26: text.left.forms.one: let a speaker of `nl` look at \"over\", which is not in seen.tsv",
            ])
        #expect(quality.unseenWords(in: "fr", list) == nil)
    }
}
