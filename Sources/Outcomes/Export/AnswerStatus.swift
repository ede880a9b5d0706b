import SessionModel

/// How far an answer has come.
public enum AnswerStatus: String, Codable, Sendable, CaseIterable {
    /// Sent, and it counts.
    case sent
    /// Given by somebody who sent, but it was not among the answers that counted then: another answer made the prompt
    /// irrelevant, or it came afterwards.
    case notCounted
    /// Given by somebody who has not sent.
    case unfinished
    /// The "no" of somebody who does not take part.
    case declined

    /// - Returns: `nil` when nothing of the participant is left.
    init?(of prompt: PromptID, by participant: Participant) {
        switch participant.standing {
        case .answering: self = .unfinished
        case .sent: self = participant.counted.contains(prompt) ? .sent : .notCounted
        case .declined: self = .declined
        case .erased: return nil
        }
    }
}
