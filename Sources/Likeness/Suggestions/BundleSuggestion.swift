public import SessionModel

/// Contributions that could be a theme together.
public struct BundleSuggestion: Hashable, Sendable {
    /// Two or more; the one most like the others first.
    public let contributions: [ContributionID]
    /// The mean cosine of their pairs: 0 to 1.
    public let likeness: Double
    /// Words that at least two of them share, the one that tells most first; not empty.
    public let words: [String]
}
