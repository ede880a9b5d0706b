public import SessionModel

/// When a prompt is asked, by the answers to earlier ones.
///
/// An answer that does not count (its prompt is not relevant, or was not asked) is no answer here.
public indirect enum Condition: Hashable, Sendable {
    /// Answered, and not with a skip.
    case answered(PromptID)
    case skipped(PromptID)
    /// At least one of these options is in the answer.
    case chosen(PromptID, among: Set<OptionID>)
    /// The number or step is so much or more.
    case atLeast(PromptID, Int)
    /// The number or step is so much or less.
    case atMost(PromptID, Int)
    case agreed(PromptID, Bool)
    case all([Condition])
    case any([Condition])
    case not(Condition)
}
