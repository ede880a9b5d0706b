import Outcomes
import SessionModel

/// What may be seen of a session's latest vote.
enum RevealedOutcome: Sendable {
    /// There was no vote yet, or its result is still hidden from everybody.
    case hidden
    /// Nobody voted, or only blank.
    case noBallots(VotingRound)
    case shown(Outcome, VotingRound)

    var isHidden: Bool {
        if case .hidden = self { true } else { false }
    }

    var shown: (outcome: Outcome, round: VotingRound)? {
        if case .shown(let outcome, let round) = self { (outcome, round) } else { nil }
    }
}
