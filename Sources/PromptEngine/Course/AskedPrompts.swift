import SessionModel

/// Gathers what is relevant and what counts, prompt after prompt in the order of the flow.
///
/// It begins with all answers and takes away those that do not count: mostly there are none, and nothing is copied.
struct AskedPrompts {
    /// Places in the flow, counted from 0.
    private(set) var relevant: [Int] = []
    private(set) var counted: [PromptID: AnswerValue]
    private(set) var isDeclined = false

    init(flow: Flow, answers: [PromptID: AnswerValue]) {
        counted = answers
        relevant.reserveCapacity(flow.prompts.count)
        var answered = 0
        for (place, prompt) in flow.prompts.enumerated() {
            if take(prompt, at: place) { answered += 1 }
            if isDeclined { return }
        }
        if answered < counted.count {
            counted = counted.filter { flow.position(of: $0.key) != nil }
        }
    }

    /// - Returns: whether an answer to it counts.
    private mutating func take(_ prompt: Prompt, at place: Int) -> Bool {
        let isAsked = !(prompt.assignsGroup && prompt.options.isEmpty) && prompt.condition?.holds(for: counted) ?? true
        if isAsked { relevant.append(place) }
        guard let answer = counted[prompt.id] else { return false }
        guard isAsked, prompt.fits(answer) else {
            counted[prompt.id] = nil
            return false
        }
        if prompt.kind == .consent, prompt.isRequired, answer == .consent(false) {
            relevant = [place]
            counted = [prompt.id: answer]
            isDeclined = true
        }
        return true
    }
}
