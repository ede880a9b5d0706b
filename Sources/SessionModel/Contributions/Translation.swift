/// A contribution in another locale (vertaling), beside the original and never instead of it.
public struct Translation: Hashable, Sendable {
    public let text: String
    public let at: Timestamp
    /// How many earlier wordings the contribution had when this one was made: fewer than it has now means that the
    /// translation is of words that have changed since.
    let wordings: Int
    /// Earlier texts, oldest first.
    public let earlier: [String]
}
