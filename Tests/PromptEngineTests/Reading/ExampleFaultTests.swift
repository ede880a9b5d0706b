import PromptEngine
import SessionModel
import Testing

@Suite struct ExampleFaultTests {
    static let folder = "Prompts/proef/example"
    static let people = "\(folder)/people.yaml"
    static let reactions = "\(folder)/reactions.yaml"
    static let themes = "\(folder)/themes.yaml"
    static let ballots = "\(folder)/ballots.yaml"

    private static func broken(
        _ name: String, _ old: String, _ new: String, in path: String, _ faults: String...
    ) -> FaultCase {
        FaultCase(name, AuthorFiles.withExample.replacing(old, with: new, in: path), faults: faults)
    }

    static let files = [
        FaultCase(
            "file that is not there", AuthorFiles.withExample.without(ballots),
            "\(ballots):1: file: add this file, or remove the folder"),
        FaultCase(
            "file of another name", AuthorFiles.withExample.adding("\(folder)/extra.yaml", "x: y"),
            "\(folder)/extra.yaml:1: file: remove this file; here can be: people.yaml, reactions.yaml, themes.yaml, ballots.yaml"
        ),
        broken(
            "broken YAML", "years: 4", "years: [4", in: people,
            "\(people):11: file: correct the YAML here: did not find expected ',' or ']'"),
    ]

    static let peopleCases = [
        broken(
            "unknown key", "years: 4", "age: 4", in: people,
            "\(people):10: people[1].answers.age: remove this key; here can be: need, goal, which, years, trust, order, spread",
            "\(people):11: people[1].answers.trust: remove this answer; these people are not asked `trust`"),
        broken(
            "person twice", "- id: n1", "- id: r1", in: people,
            "\(people):14: people[2].id: give this person another id; `r1` is already used"),
        broken(
            "unknown group", "group: neighbours", "group: visitors", in: people,
            "\(people):15: people[2].group: write one of refugees, neighbours, not `visitors`"),
        broken(
            "unknown locale", "locale: nl", "locale: en", in: people,
            "\(people):16: people[2].locale: write one of nl, nl-simple, ar, not `en`"),
        broken(
            "unknown means", "means: speech", "means: touch", in: people,
            "\(people):5: people[1].means: write one of typing, speech, not `touch`"),
        broken(
            "unknown authorship", "authorship: entered", "authorship: helper", in: people,
            "\(people):6: people[1].authorship: write one of alone, proposed, entered, not `helper`"),
        broken(
            "idea without Dutch", "nl: Een huis, ", "", in: people,
            "\(people):8: people[1].answers.need.nl: add this text; facilitators read Dutch"),
        broken(
            "translation into its own language", "text: Groeten", "text: Groeten\n        nl: Groeten", in: people,
            "\(people):20: people[2].answers.need.nl: remove this translation; `text` is in `nl` already"),
        broken(
            "translation without vowel signs", "سَلَامْ", "سلام", in: people,
            "\(people):20: people[2].answers.need.ar.text: put a vowel mark on each letter of: سلام"),
        broken(
            "text that is too long", "text: Groeten", "text: Groeten met een lange zin", in: people,
            "\(people):18: people[2].answers.need: write at most 20 characters"),
        broken(
            "option that there is not", "[work, home]", "[work, castle]", in: people,
            "\(people):9: people[1].answers.goal: choose from the options that flow.yaml gives this prompt"),
        broken(
            "too few options", "[work, home]", "[work]", in: people,
            "\(people):9: people[1].answers.goal: choose at least 2 options"),
        broken(
            "answer to what is not asked", "[other, study]", "[work, study]", in: people,
            "\(people):22: people[2].answers.which: remove this answer; these people are not asked `which`"),
        broken(
            "step off the scale", "trust: 2", "trust: 6", in: people,
            "\(people):11: people[1].answers.trust: write a whole number from 1 to 5, not `6`"),
        broken(
            "points that do not add up", "b: 7", "b: 8", in: people,
            "\(people):13: people[1].answers.spread: spread 10 points, no more and no less"),
        FaultCase(
            "prompt that must be answered",
            AuthorFiles.withExample.replacing(
                "    contributes: true", with: "    required: true\n    contributes: true",
                in: "Prompts/proef/flow.yaml"
            ).replacing(
                "need:\n        text: Groeten\n        ar: { text: سَلَامْ, reviewed: false }\n      ", with: "",
                in: people),
            faults: ["\(people):14: people[2]: add an answer to `need`, which cannot be skipped"]),
    ]

    static let otherCases = [
        broken(
            "reaction of nobody", "  n1: {", "  n2: {", in: reactions,
            "\(reactions):6: reactions.n2: name somebody of people.yaml, not `n2`"),
        broken(
            "reaction to no idea", "agrees: [r1.need]", "agrees: [r1.goal]", in: reactions,
            "\(reactions):6: reactions.n1.agrees[1]: name an idea of people.yaml by its author and prompt, such as `r1.need`, not `r1.goal`"
        ),
        broken(
            "reaction to an idea of one's own", "agrees: [r1.need]", "agrees: [n1.need]", in: reactions,
            "\(reactions):6: reactions.n1.agrees[1]: name an idea of somebody else; `n1.need` is their own"),
        broken(
            "reaction twice", "agrees: [r1.need]", "agrees: [r1.need, r1.need]", in: reactions,
            "\(reactions):6: reactions.n1.agrees: name each idea once"),
        broken(
            "explanation in no language", "locale: nl, ", "", in: reactions,
            "\(reactions):8: explained[1].locale: add this key"),
        broken(
            "theme twice", "id: meeting", "id: house", in: themes,
            "\(themes):7: themes[2].id: give this theme another id; `house` is already used"),
        broken(
            "theme without a name in a language", "nl-simple: Groet, ar: { text: سلام, say: سَلَامْ, reviewed: false }",
            "nl-simple: Groet", in: themes,
            "\(themes):8: themes[2].name.ar: add this text; each locale has it"),
        broken(
            "Arabic name that cannot be said", "{ text: بيت, say: بَيْتْ }", "بيت", in: themes,
            "\(themes):3: themes[1].name.ar.say: add `say`; `ar` may not leave it out"),
        broken(
            "name that is too long", "nl: Wonen", "nl: \(String(repeating: "w", count: 81))", in: themes,
            "\(themes):3: themes[1].name.nl: write at most 80 characters"),
        broken(
            "idea in two themes", "ideas: [n1.need]", "ideas: [n1.need, r1.need]", in: themes,
            "\(themes):11: themes[2].ideas[2]: remove this idea; `r1.need` is in a theme already"),
        broken(
            "ballot with an unknown theme", "n1: [meeting]", "n1: [weather]", in: ballots,
            "\(ballots):3: ballots.n1[1]: write one of house, meeting, not `weather`"),
        broken(
            "ballot with a theme twice", "[house, meeting]", "[house, house]", in: ballots,
            "\(ballots):2: ballots.r1[2]: remove this theme; `house` has a place already"),
        broken(
            "empty ballot", "n1: [meeting]", "n1: []", in: ballots,
            "\(ballots):3: ballots.n1: write at least one theme, or remove this key"),
        broken(
            "unknown recognition", "partly:", "perhaps:", in: ballots,
            "\(ballots):5: recognition.perhaps: remove this key; here can be: yes, partly, no"),
        broken(
            "two answers to the outcome", "partly: [n1]", "partly: [n1]\n  no: [n1]", in: ballots,
            "\(ballots):6: recognition.no[1]: name each person once; `n1` has answered already"),
    ]

    @Test("a fault is named with its file, line and key", arguments: files + peopleCases + otherCases)
    func faults(of example: FaultCase) {
        let (catalogue, faults) = example.files.read()
        #expect(faults.filter { $0.severity == .error }.map(\.description) == example.faults)
        #expect(catalogue == nil)
    }

    @Test("faults of a flow do not come back as faults of its example")
    func faultsOfTheFlow() {
        let files = AuthorFiles.withExample.replacing("id: goal", with: "id: aim", in: "Prompts/proef/flow.yaml")
        let errors = files.read().faults.filter { $0.severity == .error }
        #expect(!errors.isEmpty)
        #expect(errors.allSatisfy { !$0.file.hasPrefix(Self.folder) })
    }

    @Test("a text of an example that no speaker has read is worth a notice")
    func notices() {
        let notices = AuthorFiles.withExample.read().faults.filter { $0.file.hasPrefix(Self.folder) }.map(\.description)
        #expect(
            notices == [
                "\(Self.people):20: people[2].answers.need.ar: let a speaker of `ar` read this text, then remove `reviewed: false`",
                "\(Self.themes):8: themes[2].name.ar: let a speaker of `ar` read this text, then remove `reviewed: false`",
            ])
    }
}
