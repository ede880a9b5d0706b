import PromptEngine
import SessionModel
import Testing

@Suite struct ConditionTests {
    static let flow = [
        Prompt(id: "word", kind: .text(characters: 99)), Prompt(id: "some", kind: .choices(options, count: 1...2)),
        Prompt(id: "one", kind: .choice(options)), Prompt(id: "rank", kind: .ranking(options, places: 2)),
        Prompt(id: "share", kind: .points(options, budget: 3)), Prompt(id: "count", kind: .number(0...9)),
        Prompt(id: "step", kind: .scale(steps: 5)), Prompt(id: "may", kind: .consent),
    ]
    static let options = [Option(id: "a"), Option(id: "b"), Option(id: "c")]
    static let answers: [PromptID: AnswerValue] = [
        "word": .skipped, "some": .choices(["a", "b"]), "one": .choice("b"), "rank": .ranking(["c", "a"]),
        "share": .points(["b": 3]), "count": .number(4), "step": .scale(2), "may": .consent(true),
    ]

    static let holding: [Condition] = [
        .answered("some"), .answered("may"), .skipped("word"), .chosen("some", among: ["b", "c"]),
        .chosen("one", among: ["b"]), .chosen("rank", among: ["a"]), .chosen("share", among: ["b"]),
        .atLeast("count", 4), .atMost("count", 4), .atLeast("step", 1), .atMost("step", 2), .agreed("may", true),
        .all([]), .all([.answered("some"), .skipped("word")]), .any([.answered("word"), .answered("some")]),
        .not(.answered("word")), .not(.answered("unknown")),
    ]
    static let failing: [Condition] = [
        .answered("word"), .answered("unknown"), .skipped("some"), .skipped("unknown"),
        .chosen("some", among: ["c"]), .chosen("some", among: []), .chosen("word", among: ["a"]),
        .chosen("share", among: ["a"]), .atLeast("count", 5), .atMost("count", 3), .atLeast("unknown", 0),
        .atMost("unknown", 9), .atLeast("word", 0), .agreed("may", false), .agreed("unknown", false),
        .all([.answered("some"), .answered("word")]), .any([]), .any([.answered("word")]), .not(.skipped("word")),
    ]

    private func isAsked(_ condition: Condition) -> Bool {
        let flow = Flow(
            id: "f", phase: "contribute", groups: [],
            prompts: Self.flow + [Prompt(id: "last", kind: .statement, condition: condition)])
        return Course(flow: flow, groups: [], answers: Self.answers).relevant.contains { $0.id == "last" }
    }

    @Test("a prompt is asked when its condition holds", arguments: holding)
    func holds(_ condition: Condition) {
        #expect(isAsked(condition))
    }

    @Test("a prompt is not asked when its condition does not hold", arguments: failing)
    func fails(_ condition: Condition) {
        #expect(!isAsked(condition))
    }

    @Test("an irrelevant prompt is unanswered to the conditions after it, so that a chain falls as a whole")
    func chain() {
        let text = PromptKind.text(characters: 9)
        let flow = Flow(
            id: "f", phase: "contribute", groups: [],
            prompts: [
                Prompt(id: "a", kind: text), Prompt(id: "b", kind: text, condition: .answered("a")),
                Prompt(id: "c", kind: text, condition: .answered("b")),
                Prompt(id: "d", kind: text, condition: .not(.answered("c"))),
            ])
        let answers: [PromptID: AnswerValue] = ["a": .skipped, "b": .text("x"), "c": .text("y"), "d": .text("z")]
        let course = Course(flow: flow, groups: [], answers: answers)
        #expect(course.relevant.map(\.id) == ["a", "d"])
        #expect(course.counted == ["a": .skipped, "d": .text("z")])
    }
}
