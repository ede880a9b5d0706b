/// What a participant hears of others.
public struct Listening: Hashable, Sendable {
    /// The next contribution for them; `nil` when they heard all.
    public let next: Contribution?
    /// How many of others they heard and passed on, of those that count.
    public let heard: Int
    /// How many there are of others.
    public let count: Int
}
