import PromptEngine
import SessionModel
import TestSupport

/// Makes flows of all kinds of prompts, with conditions on earlier ones, and answers that fit them.
struct RandomFlow {
    static let groups: [StakeholderGroupID] = ["g1", "g2", "g3"]
    static let ideas: [ContributionID] = ["i1", "i2", "i3", "i4"]

    let flow: Flow

    init(using random: inout SeededGenerator) {
        var prompts: [Prompt] = []
        for index in 0..<Int.random(in: 1...12, using: &random) {
            prompts.append(Self.prompt(PromptID("p\(index)"), after: prompts, using: &random))
        }
        flow = Flow(id: "random", phase: "contribute", groups: Self.groups, prompts: prompts)
    }

    private static func prompt(
        _ id: PromptID, after earlier: [Prompt], using random: inout SeededGenerator
    ) -> Prompt {
        let options = (0..<Int.random(in: 2...5, using: &random)).map { Option(id: OptionID("o\($0)")) }
        let assignsGroup = Int.random(in: 0..<10, using: &random) == 0 && !earlier.contains { $0.assignsGroup }
        let kinds: [PromptKind] = [
            .choice(options), .choices(options, count: 1...Int.random(in: 1...options.count, using: &random)),
            .scale(steps: 5), .number(-3...3), .text(characters: 10),
            .ranking(options, places: Int.random(in: 1...options.count, using: &random)),
            .points(options, budget: Int.random(in: 1...10, using: &random)), .consent, .statement, .ideas(count: 4),
        ]
        let kind = kinds.randomElement(using: &random) ?? .statement
        return Prompt(
            id: id,
            kind: assignsGroup ? .choice(groups.map { Option(id: OptionID($0.rawValue)) }) : kind,
            isRequired: Int.random(in: 0..<3, using: &random) == 0, assignsGroup: assignsGroup,
            condition: Bool.random(using: &random) ? condition(on: earlier, depth: 3, using: &random) : nil)
    }

    private static func condition(
        on earlier: [Prompt], depth: Int, using random: inout SeededGenerator
    ) -> Condition? {
        guard let prompt = earlier.randomElement(using: &random) else { return nil }
        if depth > 0, Int.random(in: 0..<3, using: &random) == 0 {
            let parts = (0..<2).compactMap { _ in condition(on: earlier, depth: depth - 1, using: &random) }
            return [.all(parts), .any(parts), .not(.all(parts))].randomElement(using: &random)
        }
        switch prompt.kind {
        case .choice, .choices, .ranking, .points:
            let option = prompt.options.randomElement(using: &random)?.id ?? "none"
            return Bool.random(using: &random) ? .chosen(prompt.id, among: [option]) : .answered(prompt.id)
        case .scale, .number:
            return Bool.random(using: &random) ? .atLeast(prompt.id, 2) : .not(.atMost(prompt.id, 1))
        case .consent: return .agreed(prompt.id, Bool.random(using: &random))
        case .text, .statement, .ideas:
            return Bool.random(using: &random) ? .answered(prompt.id) : .skipped(prompt.id)
        }
    }

    /// An answer within the limits of the prompt, or now and then a skip if that is allowed.
    func answer(to prompt: Prompt, using random: inout SeededGenerator) -> AnswerValue {
        if prompt.canSkip, Int.random(in: 0..<4, using: &random) == 0 { return .skipped }
        let ids = prompt.options.map(\.id).shuffled(using: &random)
        switch prompt.kind {
        case .choice: return .choice(ids.first ?? "none")
        case .choices(_, let count): return .choices(Array(ids.prefix(Int.random(in: count, using: &random))))
        case .scale(let steps, _): return .scale(Int.random(in: 1...steps, using: &random))
        case .number(let range): return .number(Int.random(in: range, using: &random))
        case .text: return .text(["taal", "werk", "ቋንቋ"].randomElement(using: &random) ?? "taal")
        case .ranking(_, let places): return .ranking(Array(ids.prefix(Int.random(in: 1...places, using: &random))))
        case .points(_, let budget): return .points([ids.first ?? "none": budget])
        // Mostly yes, since a no to a required consent ends the walk.
        case .consent: return .consent(Int.random(in: 0..<8, using: &random) != 0)
        case .statement: return .seen
        case .ideas:
            let idea = Self.ideas.randomElement(using: &random) ?? "i1"
            return .ideas([IdeaReaction(contribution: idea, agrees: true, addition: nil)])
        }
    }

    func course(_ answers: [PromptID: AnswerValue], _ standing: Standing = .open) -> Course {
        Course(flow: flow, groups: Self.groups, answers: answers, ideas: Self.ideas, standing: standing)
    }
}
