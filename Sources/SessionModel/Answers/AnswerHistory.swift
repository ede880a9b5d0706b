/// All that a participant replied to one prompt: the latest counts, what came before is kept.
public struct AnswerHistory: Hashable, Sendable {
    public internal(set) var latest: Answer
    /// Oldest first; empty when the answer was never changed.
    public internal(set) var earlier: [Answer] = []

    /// Every reply, oldest first.
    public var all: [Answer] { earlier + [latest] }

    /// The name under which the reply is, or will be, an idea of the session.
    var contribution: ContributionID? {
        earlier.lazy.compactMap(\.contribution).first ?? latest.contribution
    }

    mutating func revise(with answer: Answer) {
        earlier.append(latest)
        latest = answer
    }
}
