/// An idea that a participant adds besides the answers of the flow, or other words for one that they added.
public struct ContributionSubmission: Hashable, Codable, Sendable {
    /// Made on the device or with the page: sent twice, stored once.
    public let submission: SubmissionID
    public let participant: ParticipantID
    /// New, or one that the participant added before.
    public let contribution: ContributionID
    /// The prompt that it is an answer to.
    public let prompt: PromptID
    /// Empty when it was said aloud.
    public let text: String
    public let spoken: SpokenAnswer?
    public let provenance: Provenance

    public init(
        submission: SubmissionID, participant: ParticipantID, contribution: ContributionID, prompt: PromptID,
        text: String = "", spoken: SpokenAnswer? = nil, provenance: Provenance
    ) {
        self.submission = submission
        self.participant = participant
        self.contribution = contribution
        self.prompt = prompt
        self.text = text
        self.spoken = spoken
        self.provenance = provenance
    }

    public var words: GivenWords { spoken.map { .spoken($0) } ?? .written(text) }
}
