/// What a participant says to the outcome: "herken je dit?"
public enum Recognition: String, Codable, Sendable, CaseIterable {
    case yes, partly, no
}

/// A participant's reply to the outcome of a round, as a device sends it.
public struct RecognitionSubmission: Hashable, Codable, Sendable {
    /// Made on the device or with the page: sent twice, stored once.
    public let submission: SubmissionID
    public let participant: ParticipantID
    public let round: Int
    public let recognition: Recognition
    public let provenance: Provenance

    public init(
        submission: SubmissionID, participant: ParticipantID, round: Int, recognition: Recognition,
        provenance: Provenance
    ) {
        self.submission = submission
        self.participant = participant
        self.round = round
        self.recognition = recognition
        self.provenance = provenance
    }
}
