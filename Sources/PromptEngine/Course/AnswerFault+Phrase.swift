extension AnswerFault {
    /// The fault in the participant's language.
    public func phrase(in texts: InterfaceTexts) -> Phrase {
        switch self {
        case .notAsked, .wrongKind:
            texts.phrase(.errorGeneral)
        case .required:
            texts.phrase(.errorRequired)
        case .empty:
            texts.phrase(.errorEmpty)
        case .tooLong(let limit):
            texts.phrase(.errorTooLong, ["count": .number(limit)])
        case .tooFew(let atLeast):
            texts.phrase(.errorTooFew, ["count": .number(atLeast)])
        case .tooMany(let atMost):
            texts.phrase(.errorTooMany, ["count": .number(atMost)])
        case .notANumber:
            texts.phrase(.errorNotANumber)
        case .outOfRange(let lowest, let highest):
            texts.phrase(.errorRange, ["lowest": .number(lowest), "highest": .number(highest)])
        case .unknownOption:
            texts.phrase(.errorOption)
        case .ranking:
            texts.phrase(.errorRanking)
        case .points(let budget):
            texts.phrase(.errorPoints, ["count": .number(budget)])
        case .silent:
            texts.phrase(.speakSilent)
        case .unplayable:
            texts.phrase(.speakUnplayable)
        }
    }
}
