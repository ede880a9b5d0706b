/// What a prompt asks for, with its limits.
public enum PromptKind: Hashable, Sendable {
    /// One of the options.
    case choice([Option])
    /// Several options, between the two counts.
    case choices([Option], count: ClosedRange<Int>)
    /// A step from 1 to `steps`.
    case scale(steps: Int, marks: ScaleMarks = .dots)
    /// A whole number within the range.
    case number(ClosedRange<Int>)
    /// Words, at most so many characters (grapheme clusters).
    case text(characters: Int)
    /// Options in order of importance, at most `places` of them.
    case ranking([Option], places: Int)
    /// Points to spread over the options, all of the budget.
    case points([Option], budget: Int)
    /// Yes or no to taking part.
    case consent
    /// Something to hear or read, without an answer.
    case statement
    /// Contributions of others to hear and react to, at most so many.
    case ideas(count: Int)
}
