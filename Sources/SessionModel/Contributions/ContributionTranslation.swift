/// Words for a contribution in another locale, as somebody gives them.
public struct ContributionTranslation: Hashable, Codable, Sendable {
    public let contribution: ContributionID
    /// Whose contribution it is, so that erasing them takes these words too.
    public let contributor: ParticipantID
    public let locale: LocaleTag
    public let text: String

    public init(contribution: ContributionID, contributor: ParticipantID, locale: LocaleTag, text: String) {
        self.contribution = contribution
        self.contributor = contributor
        self.locale = locale
        self.text = text
    }
}
