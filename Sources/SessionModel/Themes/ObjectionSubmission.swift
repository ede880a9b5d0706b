/// "Dit hoort hier niet": a participant thinks that a contribution does not belong in its theme, or takes that back.
public struct ObjectionSubmission: Hashable, Codable, Sendable {
    /// Made on the device or with the page: sent twice, stored once.
    public let submission: SubmissionID
    public let participant: ParticipantID
    public let contribution: ContributionID
    /// Where it stood when they said so. Once it is moved, the objection has been met.
    public let theme: ThemeID
    public let isStanding: Bool

    public init(
        submission: SubmissionID, participant: ParticipantID, contribution: ContributionID, theme: ThemeID,
        isStanding: Bool
    ) {
        self.submission = submission
        self.participant = participant
        self.contribution = contribution
        self.theme = theme
        self.isStanding = isStanding
    }
}
