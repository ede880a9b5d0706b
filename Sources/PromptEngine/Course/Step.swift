public import SessionModel

/// What the seat must show now (stap).
public enum Step: Hashable, Sendable {
    /// A prompt, the `number`th (from 1) `of` so many that are relevant by the answers so far.
    case prompt(PromptID, number: Int, of: Int)
    /// All answers, to be changed or sent.
    case review
    /// Nothing to do until the facilitator opens a phase.
    case waiting
    /// The participant is ready; `declined` if they chose not to take part.
    case done(declined: Bool)
}
