public import SessionModel

/// A theme that a contribution seems to belong to.
public struct ThemeSuggestion: Hashable, Sendable {
    public let contribution: ContributionID
    public let theme: ThemeID
    /// The cosine of the contribution and the mean of what is in the theme: above 0, at most 1.
    public let likeness: Double
    /// Words that they share, the one that tells most first; not empty.
    public let words: [String]
}
