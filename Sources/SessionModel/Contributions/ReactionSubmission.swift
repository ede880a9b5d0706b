/// What a participant says to a contribution of somebody else that they have heard: "ik ook", words of their own, or
/// neither ("volgende").
public struct ReactionSubmission: Hashable, Codable, Sendable {
    /// Made on the device or with the page: sent twice, stored once.
    public let submission: SubmissionID
    public let participant: ParticipantID
    public let reaction: IdeaReaction
    public let provenance: Provenance

    public init(
        submission: SubmissionID, participant: ParticipantID, reaction: IdeaReaction, provenance: Provenance
    ) {
        self.submission = submission
        self.participant = participant
        self.reaction = reaction
        self.provenance = provenance
    }
}
