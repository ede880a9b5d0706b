import PromptEngine
import SessionModel
import Testing

@Suite struct ExampleSessionTests {
    private func example() throws -> ExampleSession {
        let (catalogue, faults) = AuthorFiles.withExample.read()
        try #require(faults.allSatisfy { $0.severity == .notice }, "\(faults)")
        return try #require(catalogue?.example(of: "proef"))
    }

    @Test("people answer all that the flow asks of them, in its order, and skip what they leave out")
    func answers() throws {
        let people = try example().people
        #expect(people.map(\.id) == ["r1", "n1"])
        #expect(
            people[0].answers.map(\.value) == [
                .seen, .consent(true), .choice("refugees"), .text("بيت"), .choices(["home", "work"]), .number(4),
                .scale(2), .ranking(["b", "a"]), .points(["a": 3, "b": 7]), .skipped,
            ])
        #expect(
            people[1].answers.map(\.prompt) == [
                "hello", "consent", "group", "need", "goal", "which", "years", "order", "spread", "others",
            ])
        #expect(people[1].answers.suffix(4).map(\.value) == [.skipped, .skipped, .skipped, .skipped])
    }

    @Test("words keep their language, by what they were given and whose hand it was, and their translations")
    func words() throws {
        let people = try example().people
        #expect(people.map(\.locale) == ["ar", "nl"])
        #expect(people.map(\.means) == [.speech, .typing])
        #expect(people.map(\.authorship) == [.entered, .alone])
        #expect(people[0].answers[3].translations == ["nl": "Een huis", "nl-simple": "Je huis"])
        #expect(people[1].answers[3].translations == ["ar": "سَلَامْ"])
    }

    @Test("who agrees and adds to the same idea does both at once")
    func reactions() throws {
        let example = try example()
        #expect(
            example.people.map(\.reactions) == [
                [IdeaReaction(contribution: "n1.need", agrees: true, addition: "نعم")],
                [IdeaReaction(contribution: "r1.need", agrees: true)],
            ])
        #expect(example.explanations.map(\.idea) == ["r1.need"])
        #expect(example.explanations.map(\.text) == ["Met een tuin"])
    }

    @Test("a theme has its name, need and value in each language, and counts as heard once a speaker has read it")
    func themes() throws {
        let themes = try example().themes
        #expect(themes.map(\.id) == ["house", "meeting"])
        #expect(themes.map(\.ideas) == [["r1.need"], ["n1.need"]])
        #expect(
            themes[0].wordings["ar"]
                == ThemeWording(name: "بيت", say: "بَيْتْ", need: "بَيْتْ", value: "بَيْتْ", isHeard: true))
        #expect(
            themes[1].wordings["nl"] == ThemeWording(name: "Groeten", need: "Groeten", value: "Rust", isHeard: true))
        #expect(themes[1].wordings["ar"]?.isHeard == false)
    }

    @Test("ballots and what people say to the outcome belong to their people")
    func ballots() throws {
        let people = try example().people
        #expect(people.map(\.ballot) == [["house", "meeting"], ["meeting"]])
        #expect(people.map(\.recognition) == [nil, .partly])
    }

    @Test("a flow without the folder has no example, and a flow may be called example")
    func without() {
        #expect(AuthorFiles().read().catalogue?.example(of: "proef") == nil)
        var files = AuthorFiles()
        for name in ["flow.yaml", "nl.yaml", "nl-simple.yaml", "ar.yaml"] {
            let text = files.files.removeValue(forKey: "Prompts/proef/\(name)")
            files.files["Prompts/example/\(name)"] = text
        }
        files.pictures = Set(files.pictures.map { $0.replacing("proef", with: "example") })
        #expect(files.read().catalogue?.flows.map(\.id) == ["example"])
    }
}
