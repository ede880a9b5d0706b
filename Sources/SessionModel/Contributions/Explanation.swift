/// A reaction to a contribution (toelichting) by somebody who heard it.
public struct Explanation: Hashable, Sendable {
    public let submission: SubmissionID
    public let participant: ParticipantID
    /// "Ik ook."
    public let agrees: Bool
    /// What they added, if anything.
    public let addition: String?
    public let provenance: Provenance
    public let at: Timestamp
}
