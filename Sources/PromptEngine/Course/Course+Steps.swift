public import SessionModel

extension Course {
    /// What the seat shows if nothing else is asked for: the first relevant prompt without an answer, else the review.
    ///
    /// When joining, waiting once they are answered. When finishing, the review if the participant said anything, else waiting: a statement that was heard, a consent
    /// and a group alone are nothing to send.
    public var step: Step {
        switch standing {
        case .before:
            return .waiting
        case .sent, .ended:
            return .done(declined: false)
        case .declined:
            return .done(declined: true)
        case .joining, .open, .finishing:
            if isDeclined { return .done(declined: true) }
            if answeredFromStart < places.count { return promptStep(at: answeredFromStart) }
            return standing == .joining || standing == .finishing && !saidAnything ? .waiting : .review
        }
    }

    /// That prompt if it can be reached, else `step`.
    public func step(at prompt: PromptID) -> Step {
        guard let place = reachablePlace(of: prompt) else { return step }
        return promptStep(at: place)
    }

    /// The relevant prompt after this one, answered or not, if it can be reached; after the last, `step`, which then is
    /// the review.
    public func next(after prompt: PromptID) -> Step {
        guard let place = placeAfter(prompt), place < places.count else { return step }
        return step(at: relevant(at: place).id)
    }

    /// The relevant prompt before this one; nil for the first, and when nothing can be answered.
    public func previous(before prompt: PromptID) -> PromptID? {
        guard mayAnswer, let place = placeAtOrAfter(prompt), place > 0 else { return nil }
        return relevant(at: place - 1).id
    }

    /// The prompt to go back to from the review; nil when nothing can be answered.
    public var last: PromptID? {
        mayAnswer ? places.last.map { flow.prompts[$0].id } : nil
    }

    /// A prompt with the options that it offers in this session, if it is relevant.
    public func prompt(_ id: PromptID) -> Prompt? {
        place(of: id).map(relevant(at:))
    }
}

extension Course {
    /// Whether there is anything to answer or change.
    var mayAnswer: Bool {
        switch standing {
        case .joining, .open: !isDeclined
        case .finishing: !isDeclined && saidAnything
        case .before, .sent, .declined, .ended: false
        }
    }

    /// The place of a prompt that can be answered now.
    func reachablePlace(of prompt: PromptID) -> Int? {
        guard mayAnswer, let place = place(of: prompt), place <= answeredFromStart else { return nil }
        return place
    }

    private func promptStep(at place: Int) -> Step {
        .prompt(relevant(at: place).id, number: place + 1, of: places.count)
    }

    /// Whether an answer counts that is more than a statement heard, a consent or a group.
    private var saidAnything: Bool {
        places.contains { place in
            let prompt = flow.prompts[place]
            guard let answer = counted[prompt.id], answer != .skipped else { return false }
            return prompt.kind != .statement && prompt.kind != .consent && !prompt.assignsGroup
        }
    }

    /// Also for a prompt that is not relevant: the place of the first relevant one from its position in the flow.
    private func placeAtOrAfter(_ prompt: PromptID) -> Int? {
        if let place = place(of: prompt) { return place }
        guard let position = flow.position(of: prompt) else { return nil }
        return places.firstIndex { $0 > position } ?? places.count
    }

    private func placeAfter(_ prompt: PromptID) -> Int? {
        if let place = place(of: prompt) { return place + 1 }
        return placeAtOrAfter(prompt)
    }
}
