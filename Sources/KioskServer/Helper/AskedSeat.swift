import PromptEngine
import SessionModel

/// A seat whose screen asks a question, with who answers it.
struct AskedSeat {
    let seat: SeatView
    let participant: SeatedParticipant
    let prompt: Prompt

    /// `nil` when the screen asks nothing of the flow: nobody can be helped with a ballot.
    init?(_ seat: SeatView) {
        guard let participant = seat.participant,
            case .prompt(let id) = SeatSight(of: seat, shown: seat.session.desk.shown(at: seat.seat.id)),
            let prompt = seat.course(of: participant).prompt(id)
        else { return nil }
        self.seat = seat
        self.participant = participant
        self.prompt = prompt
    }

    /// Whether a helper can propose an answer. Taking part is for the participant alone to say, and what is only heard,
    /// or reacted to, has no answer to propose.
    var mayBeProposed: Bool {
        switch prompt.kind {
        case .choice, .choices, .scale, .number, .text, .ranking, .points: true
        case .consent, .statement, .ideas: false
        }
    }

    /// - Throws: what is wrong with the answer that a form holds.
    func value(in fields: FormFields) throws(AnswerFault) -> AnswerValue {
        try seat.answeringCourse(of: participant).check(try fields.answer(to: prompt.kind), for: prompt.id)
    }
}
