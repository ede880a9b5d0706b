import SessionModel

/// Gathers what is relevant and what counts, prompt after prompt in the order of the flow.
struct AskedPrompts {
    private(set) var relevant: [Prompt] = []
    private(set) var counted: [PromptID: AnswerValue] = [:]
    private(set) var isDeclined = false

    init(capacity: Int) {
        relevant.reserveCapacity(capacity)
        counted.reserveCapacity(capacity)
    }

    mutating func take(_ prompt: Prompt, answers: [PromptID: AnswerValue]) {
        if prompt.assignsGroup, prompt.options.isEmpty { return }
        guard prompt.condition?.holds(for: counted) ?? true else { return }
        let answer = answers[prompt.id].flatMap { prompt.fits($0) ? $0 : nil }
        if prompt.kind == .consent, prompt.isRequired, answer == .consent(false) {
            relevant = [prompt]
            counted = [prompt.id: .consent(false)]
            isDeclined = true
            return
        }
        relevant.append(prompt)
        counted[prompt.id] = answer
    }

    mutating func dropUnanswered() {
        relevant.removeAll { counted[$0.id] == nil }
    }

    /// How many relevant prompts from the first have an answer or a skip.
    var answeredFromStart: Int {
        relevant.firstIndex { counted[$0.id] == nil } ?? relevant.count
    }
}
