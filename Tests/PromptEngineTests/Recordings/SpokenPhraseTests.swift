import PromptEngine
import SessionModel
import Testing

@Suite struct SpokenPhraseTests {
    private func flow() throws -> Flow {
        try #require(AuthorFiles().read().catalogue?.flows.first)
    }

    @Test("everything that a flow says has a key of its own, the same in each language")
    func keys() throws {
        let flow = try flow()
        let keys = flow.spokenPhrases(in: "nl").map(\.key.rawValue)
        #expect(Set(keys).count == keys.count)
        for locale in ["nl-simple", "ar"] as [LocaleTag] {
            #expect(flow.spokenPhrases(in: locale).map(\.key.rawValue) == keys)
        }
        #expect(keys.suffix(2) == ["group.refugees", "group.neighbours"])
        #expect(flow.spokenPhrases(in: "fr").isEmpty)
    }

    @Test("a key tells prompt and part; the options of the prompt that assigns the group are the groups")
    func names() throws {
        let groups = Prompt(id: "who", kind: .choice([Option(id: "refugees")]), assignsGroup: true)
        let goal = Prompt(id: "goal", kind: .choice([Option(id: "house")]))
        #expect(RecordingKey.question("need") == "need")
        #expect(RecordingKey.help("need") == "need.help")
        #expect(RecordingKey.lowest("trust") == "trust.lowest")
        #expect(RecordingKey.highest("trust") == "trust.highest")
        #expect(RecordingKey.option("house", of: goal) == "goal.option.house")
        #expect(RecordingKey.option("refugees", of: groups) == RecordingKey.group("refugees"))
    }

    @Test("a phrase goes with its prompt and its part")
    func parts() throws {
        let flow = try flow()
        for spoken in flow.spokenPhrases(in: "nl") {
            let wording = try #require(flow.wording("nl"))
            let prompt = spoken.prompt.flatMap { wording.prompts[$0] }
            switch spoken.role {
            case .question: #expect(spoken.phrase == prompt?.phrase)
            case .help: #expect(spoken.phrase == prompt?.help)
            case .option: #expect(prompt?.options.values.contains(spoken.phrase) ?? false)
            case .lowest: #expect(spoken.phrase == prompt?.lowest)
            case .highest: #expect(spoken.phrase == prompt?.highest)
            case .group: #expect(wording.groups.values.contains(spoken.phrase))
            }
        }
    }
}
