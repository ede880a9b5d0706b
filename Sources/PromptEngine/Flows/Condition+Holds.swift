import SessionModel

extension Condition {
    /// Whether the condition holds for these answers, which are those that count.
    func holds(for answers: [PromptID: AnswerValue]) -> Bool {
        switch self {
        case .answered(let prompt):
            return answers[prompt].map { $0 != .skipped } ?? false
        case .skipped(let prompt):
            return answers[prompt] == .skipped
        case .chosen(let prompt, let options):
            return answers[prompt]?.options.contains(where: options.contains) ?? false
        case .atLeast(let prompt, let lowest):
            return answers[prompt]?.number.map { $0 >= lowest } ?? false
        case .atMost(let prompt, let highest):
            return answers[prompt]?.number.map { $0 <= highest } ?? false
        case .agreed(let prompt, let agreed):
            return answers[prompt] == .consent(agreed)
        case .all(let conditions):
            return conditions.allSatisfy { $0.holds(for: answers) }
        case .any(let conditions):
            return conditions.contains { $0.holds(for: answers) }
        case .not(let condition):
            return !condition.holds(for: answers)
        }
    }
}

extension AnswerValue {
    /// The options that the answer names.
    fileprivate var options: [OptionID] {
        switch self {
        case .choice(let option): [option]
        case .choices(let options), .ranking(let options): options
        case .points(let points): Array(points.keys)
        case .scale, .number, .text, .spoken, .consent, .seen, .ideas, .skipped: []
        }
    }

    /// The number or step.
    fileprivate var number: Int? {
        switch self {
        case .number(let number), .scale(let number): number
        case .choice, .choices, .text, .spoken, .ranking, .points, .consent, .seen, .ideas, .skipped: nil
        }
    }
}
