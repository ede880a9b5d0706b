import SessionModel

/// A participant in the facilitator's list: a number, and never a name.
struct PersonRow: Sendable {
    private let id: ParticipantID
    private let number: Int
    private let locale: String
    private let state: String
    private let isErased: Bool

    init(_ participant: Participant, progress: Progress, board: Board) {
        id = participant.id
        number = participant.number
        locale = board.localeName(participant.locale)
        state = progress.state(of: participant)
        isErased = participant.standing == .erased
    }

    var view: View {
        [
            "id": id.rawValue, "pseudonym": "Deelnemer \(number)", "locale": locale, "state": state,
            "isErased": isErased,
        ]
    }
}
