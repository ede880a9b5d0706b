import SessionModel

/// Who sits at a seat, as far as their screen needs it: the latest answers, not the history of each.
struct SeatedParticipant: Sendable {
    let id: ParticipantID
    let number: Int
    let locale: LocaleTag
    let standing: Participant.Standing
    var answers: [PromptID: AnswerValue]
    /// Recordings that are no answer yet.
    let unkeptTakes: [SpokenTake]

    init(_ participant: Participant) {
        id = participant.id
        number = participant.number
        locale = participant.locale
        standing = participant.standing
        answers = participant.latestAnswers
        unkeptTakes = participant.takes.filter { !$0.isKept }
    }

    func unkeptTake(for place: SpokenPlace) -> SpokenTake? {
        unkeptTakes.last { $0.start.place == place }
    }
}
