import PromptEngine
import SessionModel
import Testing

@Suite struct FlowFaultTests {
    static let flow = "Prompts/proef/flow.yaml"

    static let cases = [
        FaultCase(
            "unknown key", "phase: contribute", "phase: contribute\ntitle: x", in: flow,
            "\(flow):2: title: remove this key; here can be: phase, groups, practice, prompts"),
        FaultCase(
            "missing key", "phase: contribute\n", "", in: flow,
            "\(flow):1: phase: add this key"),
        FaultCase(
            "unknown phase", "phase: contribute", "phase: party", in: flow,
            "\(flow):1: phase: use one of the phases prepare, join, contribute, explain, bundle, prioritise, compare, close, not `party`"
        ),
        FaultCase(
            "broken YAML", "groups: [refugees, neighbours]", "groups: [refugees, neighbours", in: flow,
            "\(flow):3: file: correct the YAML here: did not find expected ',' or ']'"),
        FaultCase(
            "key twice", "    picture: huis\n", "    picture: huis\n    kind: consent\n", in: flow,
            "\(flow):5: kind: keep one of the keys with this name"),
        FaultCase(
            "empty file", AuthorFiles().adding(flow, "# nothing"),
            "\(flow):1: file: write something in this file, it is empty"),
        FaultCase(
            "wrong type", "prompts:\n", "prompts: none\nx:\n", in: flow,
            "\(flow):3: prompts: write a list here, not `none`",
            "\(flow):4: x: remove this key; here can be: phase, groups, practice, prompts"),
        FaultCase(
            "practice that is neither true nor false", "phase: contribute", "phase: contribute\npractice: no", in: flow,
            "\(flow):2: practice: write true or false, not `no`"),
        FaultCase(
            "group twice", "[refugees, neighbours]", "[refugees, neighbours, refugees]", in: flow,
            "\(flow):2: groups[3]: remove this group; `refugees` is already in the list"),
        FaultCase(
            "prompt twice", "- id: need", "- id: hello", in: flow,
            "Prompts/proef/ar.yaml:12: prompts.need: remove this prompt; flow.yaml has no prompt `need`",
            "\(flow):14: prompts[4].id: give this prompt another id; `hello` is already used",
            "Prompts/proef/nl-simple.yaml:12: prompts.need: remove this prompt; flow.yaml has no prompt `need`",
            "Prompts/proef/nl.yaml:12: prompts.need: remove this prompt; flow.yaml has no prompt `need`"),
        FaultCase(
            "id that is no name", "- id: hello", "- id: Hello there", in: flow,
            "Prompts/proef/ar.yaml:6: prompts.hello: remove this prompt; flow.yaml has no prompt `hello`",
            "\(flow):4: prompts[1].id: write a name of lower-case letters, digits and hyphens, not `Hello there`",
            "Prompts/proef/nl-simple.yaml:6: prompts.hello: remove this prompt; flow.yaml has no prompt `hello`",
            "Prompts/proef/nl.yaml:6: prompts.hello: remove this prompt; flow.yaml has no prompt `hello`"),
        FaultCase(
            "unknown kind", "kind: statement", "kind: poem", in: flow,
            "\(flow):5: prompts[1].kind: use one of the kinds choice, choices, scale, number, text, ranking, points, consent, statement, ideas, not `poem`"
        ),
        FaultCase(
            "key of another kind", "steps: 5", "steps: 5\n    budget: 3", in: flow,
            "\(flow):33: prompts[8].budget: remove this key; here can be: id, kind, required, picture, when, steps, marks"
        ),
        FaultCase(
            "unknown marks", "steps: 5", "steps: 5\n    marks: stars", in: flow,
            "\(flow):33: prompts[8].marks: use one of the marks dots, faces, not `stars`"),
        FaultCase(
            "number that is none", "steps: 5", "steps: many", in: flow,
            "\(flow):32: prompts[8].steps: write a whole number from 2 to 11, not `many`"),
        FaultCase(
            "true or false", "required: true\n  - id: group", "required: yes\n  - id: group", in: flow,
            "\(flow):9: prompts[2].required: write true or false, not `yes`"),
        FaultCase(
            "missing picture", "picture: huis\n", "picture: hut\n", in: flow,
            "\(flow):6: prompts[1].picture: add the picture Prompts/proef/pictures/hut.svg"),
        FaultCase(
            "option twice", "{ id: study }", "{ id: work }", in: flow,
            "Prompts/proef/ar.yaml:19: prompts.goal.options.study: remove this option; flow.yaml has no option `study` here",
            "\(flow):22: prompts[5].options[3]: give this option another id; `work` is already used",
            "Prompts/proef/nl-simple.yaml:19: prompts.goal.options.study: remove this option; flow.yaml has no option `study` here",
            "Prompts/proef/nl.yaml:19: prompts.goal.options.study: remove this option; flow.yaml has no option `study` here"
        ),
        FaultCase(
            "one option only", "[{ id: a }, { id: b }, { id: c }]", "[{ id: a }]", in: flow,
            "\(flow):37: prompts[9].options: write at least two options"),
        FaultCase(
            "limits crossed", "atMost: 3", "atMost: 1", in: flow,
            "\(flow):21: prompts[5].atMost: write a number that is not lower than `atLeast`, which is 2"),
        FaultCase(
            "range crossed", "highest: 99", "highest: 0", in: flow,
            "\(flow):29: prompts[7].highest: write a number higher than `lowest`, which is 0"),
        FaultCase(
            "more places than options", "places: 2", "places: 4", in: flow,
            "\(flow):36: prompts[9].places: write a whole number from 1 to 3, not `4`"),
        FaultCase(
            "assigns something else", "assigns: group", "assigns: name", in: flow,
            "\(flow):12: prompts[3].assigns: write `group`, the only thing that an answer can assign"),
        FaultCase(
            "no flow.yaml", AuthorFiles().without(flow),
            "\(flow):1: file: add this file, or remove the folder"),
    ]

    @Test("a fault in flow.yaml is told with its line, its key and what to do", arguments: cases)
    func flowFault(_ broken: FaultCase) {
        let (catalogue, faults) = broken.files.read()
        #expect(faults.map(\.description) == broken.faults)
        #expect(catalogue == nil)
    }

    @Test("files without faults give a catalogue")
    func faultless() {
        let (catalogue, faults) = AuthorFiles().read()
        #expect(faults.map(\.description) == [])
        #expect(catalogue?.flows.map(\.id.rawValue) == ["proef"])
        #expect(catalogue?.locales.map(\.tag.rawValue) == ["nl", "nl-simple", "ar"])
    }

    @Test("the group's picture is asked for by the prompt that assigns the group")
    func groupPicture() {
        var files = AuthorFiles()
        files.pictures.remove("Prompts/proef/pictures/neighbours.svg")
        #expect(
            files.read().faults.map(\.description) == [
                "\(Self.flow):12: prompts[3].assigns: add the picture Prompts/proef/pictures/neighbours.svg"
            ])
    }

    @Test("all faults of all files are found in one reading")
    func allAtOnce() {
        let files = AuthorFiles()
            .replacing("phase: contribute", with: "phase: party", in: Self.flow)
            .replacing("steps: 5", with: "steps: 1", in: Self.flow)
            .replacing("title: Proef", with: "", in: "Prompts/proef/nl.yaml")
            .replacing("direction: rtl", with: "direction: ltr", in: "Locales/ar/locale.yaml")
            .replacing("listen: Luister", with: "", in: "Locales/nl/interface.yaml")
        #expect(
            files.read().faults.map { "\($0.file) \($0.key)" } == [
                "Locales/ar/locale.yaml direction", "Locales/nl/interface.yaml listen",
                "\(Self.flow) phase", "\(Self.flow) prompts[8].steps", "Prompts/proef/nl.yaml title",
            ])
    }
}
