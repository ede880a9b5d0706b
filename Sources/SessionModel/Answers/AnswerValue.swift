/// What a participant replied to one prompt: one case for each kind of prompt, and the skip that each allows.
public enum AnswerValue: Hashable, Sendable {
    /// One option.
    case choice(OptionID)
    /// Any number of options, in the order in which the prompt lists them.
    case choices([OptionID])
    /// A step on a scale, counted from the prompt's lowest.
    case scale(Int)
    /// A whole number.
    case number(Int)
    /// Words as they were written down: typed, or said to somebody who typed them.
    case text(String)
    /// Words that were said aloud and recorded.
    case spoken(SpokenAnswer)
    /// Options from most to least important; may be a top k.
    case ranking([OptionID])
    /// Points spread over options; options without points are left out.
    case points([OptionID: Int])
    /// Whether the participant agrees.
    case consent(Bool)
    /// A statement was heard or read.
    case seen
    /// Reactions to others' contributions.
    case ideas([IdeaReaction])
    /// "Weet ik niet / sla over."
    case skipped
}
