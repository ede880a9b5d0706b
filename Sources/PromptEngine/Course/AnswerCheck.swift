import SessionModel

/// The rules for one answer of each kind.
enum AnswerCheck {
    /// At most so many characters are taken for what somebody adds to the idea of another.
    static let additionCharacters = 1000

    static func option(_ option: OptionID, of options: [Option]) throws(AnswerFault) -> OptionID {
        guard options.contains(where: { $0.id == option }) else { throw .unknownOption }
        return option
    }

    static func choices(
        _ chosen: [OptionID], of options: [Option], count: ClosedRange<Int>
    ) throws(AnswerFault) -> [OptionID] {
        for option in chosen { _ = try self.option(option, of: options) }
        let inOrder = options.map(\.id).filter(chosen.contains)
        if inOrder.isEmpty { throw .empty }
        if inOrder.count < count.lowerBound { throw .tooFew(atLeast: count.lowerBound) }
        if inOrder.count > count.upperBound { throw .tooMany(atMost: count.upperBound) }
        return inOrder
    }

    static func number(_ number: Int, in range: ClosedRange<Int>) throws(AnswerFault) -> Int {
        guard range.contains(number) else {
            throw .outOfRange(lowest: range.lowerBound, highest: range.upperBound)
        }
        return number
    }

    static func text(_ text: String, characters: Int) throws(AnswerFault) -> String {
        let clean = AnswerText.clean(text)
        guard AnswerText.isReadable(clean) else { throw .empty }
        guard AnswerText.fits(clean, characters: characters) else { throw .tooLong(limit: characters) }
        return clean
    }

    static func ranking(
        _ ranked: [OptionID], of options: [Option], places: Int
    ) throws(AnswerFault) -> [OptionID] {
        if ranked.isEmpty { throw .empty }
        for option in ranked { _ = try self.option(option, of: options) }
        guard ranked.count <= places, Set(ranked).count == ranked.count else { throw .ranking(places: places) }
        return ranked
    }

    static func points(
        _ points: [OptionID: Int], of options: [Option], budget: Int
    ) throws(AnswerFault) -> [OptionID: Int] {
        for option in points.keys { _ = try self.option(option, of: options) }
        let given = points.filter { $0.value != 0 }
        if given.isEmpty { throw .empty }
        // Each within the budget first, so that the sum cannot overflow.
        guard given.values.allSatisfy((1...budget).contains), given.values.reduce(0, +) == budget else {
            throw .points(budget: budget)
        }
        return given
    }

    static func reactions(
        _ reactions: [IdeaReaction], to ideas: [ContributionID], count: Int
    ) throws(AnswerFault) -> [IdeaReaction] {
        var latest: [ContributionID: IdeaReaction] = [:]
        for reaction in reactions {
            guard ideas.contains(reaction.contribution) else { throw .unknownOption }
            let addition = AnswerText.clean(reaction.addition ?? "")
            guard AnswerText.fits(addition, characters: additionCharacters) else {
                throw .tooLong(limit: additionCharacters)
            }
            latest[reaction.contribution] = IdeaReaction(
                contribution: reaction.contribution, agrees: reaction.agrees,
                addition: AnswerText.isReadable(addition) ? addition : nil)
        }
        guard latest.count <= count else { throw .tooMany(atMost: count) }
        return ideas.compactMap { latest[$0] }.filter { $0.agrees || $0.addition != nil }
    }
}
