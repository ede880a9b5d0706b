/// One idea from an open prompt, in the words in which it was given.
///
/// Facilitators and other participants see text, locale and group; `participant` is for counting people once and for
/// erasing, and is never shown beside the text.
public struct Contribution: Hashable, Sendable {
    public let id: ContributionID
    public let participant: ParticipantID
    public let prompt: PromptID
    public internal(set) var text: String
    public internal(set) var provenance: Provenance
    public let at: Timestamp
    /// Earlier wordings, oldest first.
    public internal(set) var earlier: [String] = []
    /// The participant skipped the prompt afterwards, sent again without it or no longer takes part: the idea no longer
    /// counts, its words are kept as history.
    public internal(set) var isWithdrawn = false

    mutating func revise(with submission: AnswerSubmission) {
        guard case .text(let words) = submission.value, words != text else { return }
        earlier.append(text)
        text = words
        provenance = submission.provenance
    }
}
