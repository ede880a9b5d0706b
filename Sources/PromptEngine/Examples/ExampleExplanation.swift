public import SessionModel

/// What was said aloud about an idea in an example session, and written down.
public struct ExampleExplanation: Hashable, Sendable {
    public let idea: ContributionID
    public let locale: LocaleTag
    public let text: String
}
