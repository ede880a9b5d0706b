public import SessionModel

extension Course {
    /// Checks an answer and brings it in the form in which it is kept.
    ///
    /// - Returns: texts in Unicode NFC without white space around them, options in the prompt's order and once each,
    ///   points without zeros, reactions without those that say nothing, in the order in which the ideas are shown.
    /// - Throws: what is wrong with it, or `notAsked` if the prompt cannot be reached.
    public func check(_ value: AnswerValue, for id: PromptID) throws(AnswerFault) -> AnswerValue {
        guard let place = reachablePlace(of: id) else { throw .notAsked }
        let prompt = relevant(at: place)
        if value == .skipped {
            guard prompt.canSkip else { throw .required }
            return value
        }
        switch (prompt.kind, value) {
        case (.choice(let options), .choice(let option)):
            return .choice(try AnswerCheck.option(option, of: options))
        case (.choices(let options, let count), .choices(let chosen)):
            return .choices(try AnswerCheck.choices(chosen, of: options, count: count))
        case (.scale(let steps, _), .scale(let step)):
            return .scale(try AnswerCheck.number(step, in: 1...steps))
        case (.number(let range), .number(let number)):
            return .number(try AnswerCheck.number(number, in: range))
        case (.text(let characters), .text(let text)):
            return .text(try AnswerCheck.text(text, characters: characters))
        case (.ranking(let options, let places), .ranking(let ranked)):
            return .ranking(try AnswerCheck.ranking(ranked, of: options, places: places))
        case (.points(let options, let budget), .points(let points)):
            return .points(try AnswerCheck.points(points, of: options, budget: budget))
        case (.ideas(let count), .ideas(let reactions)):
            return .ideas(try AnswerCheck.reactions(reactions, to: ideas, count: count))
        case (.consent, .consent), (.statement, .seen), (.text, .spoken):
            return value
        case (.choice, _), (.choices, _), (.scale, _), (.number, _), (.text, _), (.ranking, _), (.points, _),
            (.ideas, _), (.consent, _), (.statement, _):
            throw .wrongKind
        }
    }
}
