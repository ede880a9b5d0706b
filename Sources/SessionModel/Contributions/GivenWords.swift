/// The words of a contribution as its participant gave them.
public enum GivenWords: Hashable, Sendable {
    case written(String)
    case spoken(SpokenAnswer)

    /// What was written; empty of what was said aloud.
    public var text: String {
        if case .written(let text) = self { text } else { "" }
    }

    public var spoken: SpokenAnswer? {
        if case .spoken(let spoken) = self { spoken } else { nil }
    }
}

extension AnswerValue {
    /// What the participant said in words of their own, if the answer is that.
    public var words: GivenWords? {
        switch self {
        case .text(let text): .written(text)
        case .spoken(let spoken): .spoken(spoken)
        case .choice, .choices, .scale, .number, .ranking, .points, .consent, .seen, .ideas, .skipped: nil
        }
    }
}
