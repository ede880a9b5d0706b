/// Why an answer cannot be taken, with the numbers to tell the participant.
public enum AnswerFault: Error, Hashable, Sendable {
    /// The prompt is not asked: unknown, not relevant, not reached yet, or the phase is closed.
    case notAsked
    /// The value belongs to another kind of prompt.
    case wrongKind
    /// A skip where an answer is required.
    case required
    /// Nothing was given.
    case empty
    /// More characters than the limit.
    case tooLong(limit: Int)
    /// Fewer options than asked.
    case tooFew(atLeast: Int)
    /// More options, or reactions, than asked.
    case tooMany(atMost: Int)
    /// Not a whole number. Not found by `Course.check`: for the reader of the form.
    case notANumber
    /// Outside the range of a number or a scale.
    case outOfRange(lowest: Int, highest: Int)
    /// An option that is not on the screen, or a contribution that was not shown.
    case unknownOption
    /// A ranking that gives two places to one option, or more places than there are.
    case ranking(places: Int)
    /// Points that do not add up to the budget, or are negative.
    case points(budget: Int)
    /// Nothing can be heard in what was recorded. Like the next not found by `Course.check`: for whoever has the sound.
    case silent
    /// What was recorded is no sound, or not whole.
    case unplayable
}
