/// One prompt as answered by one participant.
struct AnswerPlace: Hashable, Sendable {
    let participant: ParticipantID
    let prompt: PromptID
}
