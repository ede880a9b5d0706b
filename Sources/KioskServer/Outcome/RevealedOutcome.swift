import Outcomes
import SessionModel

/// What may be seen of a session's latest vote in which somebody voted.
enum RevealedOutcome: Sendable {
    /// There was no vote yet, or the result of the only one is still hidden from everybody.
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

extension Session {
    /// The vote whose outcome is shown; while there is none, the latest.
    var roundToShow: VotingRound? { outcomeRound ?? votingRound }
}
