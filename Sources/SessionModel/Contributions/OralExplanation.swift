/// What was said aloud about a contribution (toelichting), written down by the facilitator.
public struct OralExplanation: Hashable, Codable, Sendable {
    /// Made with the page: sent twice, stored once.
    public let submission: SubmissionID
    public let contribution: ContributionID
    /// Whose contribution it is, so that erasing them takes these words too.
    public let contributor: ParticipantID
    public let text: String
    public let locale: LocaleTag

    public init(
        submission: SubmissionID, contribution: ContributionID, contributor: ParticipantID, text: String,
        locale: LocaleTag
    ) {
        self.submission = submission
        self.contribution = contribution
        self.contributor = contributor
        self.text = text
        self.locale = locale
    }
}
