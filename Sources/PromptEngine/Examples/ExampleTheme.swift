public import SessionModel

/// A theme of an example session.
public struct ExampleTheme: Hashable, Sendable {
    public let id: ThemeID
    /// In all locales.
    public let wordings: [LocaleTag: ThemeWording]
    public let ideas: [ContributionID]
}
