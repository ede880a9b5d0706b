/// An idea that a participant adds besides the answers of the flow, or other words for one that they added.
public struct ContributionSubmission: Hashable, Codable, Sendable {
    /// Made on the device or with the page: sent twice, stored once.
    public let submission: SubmissionID
    public let participant: ParticipantID
    /// New, or one that the participant added before.
    public let contribution: ContributionID
    /// The prompt that it is an answer to.
    public let prompt: PromptID
    public let text: String
    public let provenance: Provenance

    public init(
        submission: SubmissionID, participant: ParticipantID, contribution: ContributionID, prompt: PromptID,
        text: String, provenance: Provenance
    ) {
        self.submission = submission
        self.participant = participant
        self.contribution = contribution
        self.prompt = prompt
        self.text = text
        self.provenance = provenance
    }
}
