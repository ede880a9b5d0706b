/// An answer as a device sends it, already checked against its prompt.
public struct AnswerSubmission: Hashable, Codable, Sendable {
    /// Made on the device or with the page: sent twice, stored once.
    public let submission: SubmissionID
    public let participant: ParticipantID
    public let prompt: PromptID
    public let value: AnswerValue
    public let purpose: AnswerPurpose
    public let provenance: Provenance

    public init(
        submission: SubmissionID, participant: ParticipantID, prompt: PromptID, value: AnswerValue,
        purpose: AnswerPurpose = .plain, provenance: Provenance
    ) {
        self.submission = submission
        self.participant = participant
        self.prompt = prompt
        self.value = value
        self.purpose = purpose
        self.provenance = provenance
    }

    /// A revision of an idea stays the same idea: it keeps the name that the first answer gave it.
    func keepingName(of earlier: AnswerHistory?) -> AnswerSubmission {
        guard case .contribution = purpose, let name = earlier?.contribution else { return self }
        return AnswerSubmission(
            submission: submission, participant: participant, prompt: prompt, value: value,
            purpose: .contribution(name), provenance: provenance)
    }

    /// What the compiler would write, but with the names as plain strings: every answer passes here, and an identifier
    /// that encodes itself asks the encoder for a container of its own.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(submission.rawValue, forKey: .submission)
        try fields.encode(participant.rawValue, forKey: .participant)
        try fields.encode(prompt.rawValue, forKey: .prompt)
        try fields.encode(value, forKey: .value)
        try fields.encode(purpose, forKey: .purpose)
        try fields.encode(provenance, forKey: .provenance)
    }
}
