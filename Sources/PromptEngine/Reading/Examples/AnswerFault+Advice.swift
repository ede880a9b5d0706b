extension AnswerFault {
    /// What an author does about an answer in an example that a kiosk would not take.
    var advice: String {
        switch self {
        case .notAsked: "remove this answer; the prompt is not asked"
        case .wrongKind: "write an answer of the prompt's kind"
        case .required: "write an answer; this prompt cannot be skipped"
        case .empty: "write an answer, or remove this key"
        case .tooLong(let limit): "write at most \(limit) characters"
        case .tooFew(let count): "choose at least \(count) options"
        case .tooMany(let count): "choose at most \(count) options"
        case .notANumber: "write a whole number"
        case .silent, .unplayable: "write the words: an example has no recordings"
        case .outOfRange(let lowest, let highest): "write a whole number from \(lowest) to \(highest)"
        case .unknownOption: "choose from the options that flow.yaml gives this prompt"
        case .ranking(let places): "give each option one place, at most \(places)"
        case .points(let budget): "spread \(budget) points, no more and no less"
        }
    }
}
