import PromptEngine
import SessionModel

extension Standing {
    /// Where a participant stands in the flow, in the phase in which the session is.
    ///
    /// Whoever has said something looks it over and sends it before anything else, also when the next phase has begun:
    /// what was said is never lost. Whoever comes in later is asked only what is needed to take part.
    init(of participant: SeatedParticipant, flow: Flow, phase: Phase, isPhaseOpen: Bool, isEnded: Bool) {
        switch participant.standing {
        case .sent: self = .sent
        case .declined, .erased: self = .declined
        case .answering where isEnded: self = .ended
        case .answering:
            switch phase {
            case .contribute where isPhaseOpen: self = .open
            case .join where isPhaseOpen: self = .joining
            case .explain, .bundle, .prioritise, .compare:
                let finishing = Course(flow: flow, answers: participant.answers, standing: .finishing)
                self = finishing.step != .waiting ? .finishing : isPhaseOpen ? .joining : .before
            case .prepare, .join, .contribute, .close: self = participant.answers.isEmpty ? .before : .finishing
            }
        }
    }
}
