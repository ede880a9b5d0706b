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
    /// What the open phase asks besides the flow.
    let activity: SeatActivity?
    /// Help that was asked, offered, or is there.
    let help: SeatHelp?
    /// What was written down of what the participant said, and waits for them to say whether it is right.
    let asked: AskedConfirmation?
    let phase: Phase
    let isPhaseOpen: Bool
    let isEnded: Bool
    /// Whether it is a laptop for people who type fast: they are asked what is needed to take part, and then ideas.
    let isTypist: Bool

    init(
        session: LiveSession, seat: Seat, participant: SeatedParticipant?, ideas: [Contribution],
        activity: SeatActivity?, help: SeatHelp?, asked: AskedConfirmation?, phase: Phase, isPhaseOpen: Bool,
        isEnded: Bool, isTypist: Bool
    ) {
        self.session = session
        self.seat = seat
        self.participant = participant
        self.ideas = ideas
        self.activity = activity
        self.help = help
        self.asked = asked
        self.phase = phase
        self.isPhaseOpen = isPhaseOpen
        self.isEnded = isEnded
        self.isTypist = isTypist
    }

    /// Changes whenever what stands above the seat's screen does: help, and what the participant is asked.
    var stamp: String { [help?.stamp, asked?.stamp].compactMap(\.self).joined(separator: "-") }

    /// Where the next person begins.
    var start: String { isTypist ? KioskPath.laptop(session) : KioskPath.base(session) }

    /// What this participant's screen shows: what the phase asks of everybody, once nothing of the flow is left to
    /// answer or send.
    func screen(of participant: SeatedParticipant) -> SeatScreen {
        let step = course(of: participant).step
        guard let activity, !isEnded else { return .step(step) }
        switch step {
        case .waiting, .done(declined: false): return .activity(activity)
        case .prompt, .review, .done(declined: true): return .step(step)
        }
    }

    /// Whether ideas may be added now besides the answers of the flow.
    var isContributing: Bool { phase == .contribute && isPhaseOpen && !isEnded }

    /// The flow with this participant's answers so far: what their screen shows.
    func course(of participant: SeatedParticipant) -> Course {
        let standing = standing(of: participant)
        return course(of: participant, standing: isTypist && standing == .open ? .joining : standing)
    }

    /// The flow as it takes answers: what somebody was typing while the phase closed, or changes after sending, is
    /// still taken in. Only the end of the session is final.
    func answeringCourse(of participant: SeatedParticipant) -> Course {
        switch standing(of: participant) {
        case .joining, .finishing: course(of: participant, standing: .open)
        case .sent where !isEnded: course(of: participant, standing: .open)
        case let shown: course(of: participant, standing: shown)
        }
    }

    private func course(of participant: SeatedParticipant, standing: Standing) -> Course {
        Course(flow: session.flow, answers: participant.answers, ideas: ideas.map(\.id), standing: standing)
    }

    private func standing(of participant: SeatedParticipant) -> Standing {
        Standing(of: participant, flow: session.flow, phase: phase, isPhaseOpen: isPhaseOpen, isEnded: isEnded)
    }
}

extension AskedConfirmation {
    /// Made of numbers only.
    fileprivate var stamp: String { "check\(rendition.at.milliseconds)" }
}
