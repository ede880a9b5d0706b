/// Somebody wants the participant to look at what was written down.
public struct ConfirmationRequest: Hashable, Codable, Sendable {
    public let contribution: ContributionID
    public let contributor: ParticipantID
    public let locale: LocaleTag

    public init(contribution: ContributionID, contributor: ParticipantID, locale: LocaleTag) {
        self.contribution = contribution
        self.contributor = contributor
        self.locale = locale
    }
}
