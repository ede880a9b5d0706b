/// A ballot (stembriefje) as a device sends it.
public struct BallotSubmission: Hashable, Codable, Sendable {
    /// Made on the device or with the page: sent twice, stored once.
    public let submission: SubmissionID
    public let participant: ParticipantID
    /// The round whose frozen themes the ballot showed.
    public let round: Int
    public let choice: BallotChoice
    public let provenance: Provenance
    /// The group in which it counts, of a ballot that was read from an export: there who gave it does not tell. `nil` for
    /// the group of the participant.
    public let group: StakeholderGroupID?

    public init(
        submission: SubmissionID, participant: ParticipantID, round: Int, choice: BallotChoice, provenance: Provenance,
        group: StakeholderGroupID? = nil
    ) {
        self.submission = submission
        self.participant = participant
        self.round = round
        self.choice = choice
        self.provenance = provenance
        self.group = group
    }
}
