public import SessionModel

/// A theme as it is now, to which others may be alike.
public struct ThemeContents: Hashable, Sendable {
    public let theme: ThemeID
    /// Its name in Dutch, which counts as one text; `nil` when it has none yet.
    public let name: String?
    /// What is filed in it; contributions without a Dutch text do not count.
    public let contributions: Set<ContributionID>

    public init(theme: ThemeID, name: String?, contributions: Set<ContributionID>) {
        self.theme = theme
        self.name = name
        self.contributions = contributions
    }
}
