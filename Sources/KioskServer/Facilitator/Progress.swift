import PromptEngine
import SessionModel

/// How far each participant is, in Dutch.
struct Progress {
    let session: Session
    let flow: Flow

    func state(of participant: Participant) -> String {
        switch participant.standing {
        case .sent: return "klaar"
        case .declined: return "doet niet mee"
        case .erased: return "gewist"
        case .answering: break
        }
        guard session.seats[participant.seat]?.participant == participant.id else { return "niet afgemaakt" }
        if session.endedAt != nil { return "niet afgemaakt" }
        let standing = Standing(
            of: SeatedParticipant(participant), flow: flow, phase: session.phase, isPhaseOpen: session.isPhaseOpen,
            isEnded: false)
        let course = Course(flow: flow, answers: participant.latestAnswers, standing: standing)
        switch course.step {
        case .prompt(_, let number, let count): return "vraag \(number) van \(count)"
        case .review: return "kijkt na"
        case .waiting: return "wacht"
        case .done: return "klaar"
        }
    }
}
