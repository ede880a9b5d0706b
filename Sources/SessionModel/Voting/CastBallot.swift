/// A participant's ballot in one round: the latest counts, what came before is kept.
public struct CastBallot: Hashable, Sendable {
    public let choice: BallotChoice
    public let provenance: Provenance
    public let at: Timestamp
    /// See ``BallotSubmission/group``.
    public let group: StakeholderGroupID?
    /// Oldest first; empty when the ballot was never changed.
    public let earlier: [BallotChoice]
}
