import PromptEngine
import SessionModel

/// What a seat needs to know to show its step: a small copy, taken at one moment.
///
/// A class, since it is handed through every layer of a request.
final class SeatView: Sendable {
    let session: LiveSession
    let seat: Seat
    let participant: SeatedParticipant?
    /// What others brought in, for prompts that let people hear it; empty in flows without such prompts.
    let ideas: [Contribution]
    let isPhaseOpen: Bool
    let isEnded: Bool

    init(
        session: LiveSession, seat: Seat, participant: SeatedParticipant?, ideas: [Contribution], isPhaseOpen: Bool,
        isEnded: Bool
    ) {
        self.session = session
        self.seat = seat
        self.participant = participant
        self.ideas = ideas
        self.isPhaseOpen = isPhaseOpen
        self.isEnded = isEnded
    }

    /// The flow with this participant's answers so far: what their screen shows.
    func course(of participant: SeatedParticipant) -> Course {
        course(of: participant, standing: standing(of: participant))
    }

    /// The flow as it takes answers: what somebody was typing while the phase closed, or changes after sending, is
    /// still taken in. Only the end of the session is final.
    func answeringCourse(of participant: SeatedParticipant) -> Course {
        let shown = standing(of: participant)
        return course(of: participant, standing: shown == .finishing || shown == .sent && !isEnded ? .open : shown)
    }

    private func course(of participant: SeatedParticipant, standing: Standing) -> Course {
        Course(flow: session.flow, answers: participant.answers, ideas: ideas.map(\.id), standing: standing)
    }

    private func standing(of participant: SeatedParticipant) -> Standing {
        switch participant.standing {
        case .sent: .sent
        case .declined, .erased: .declined
        case .answering where isEnded: .ended
        case .answering where isPhaseOpen: .open
        case .answering: participant.answers.isEmpty ? .before : .finishing
        }
    }
}
