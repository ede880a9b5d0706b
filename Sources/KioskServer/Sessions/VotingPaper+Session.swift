import Crypto
import Foundation
import SessionModel

extension SeatActivity.VotingPaper {
    /// What a participant may vote on, as long as ballots are taken: also for a while after voting has closed, for
    /// whoever was choosing.
    ///
    /// - Returns: `nil` when no vote was opened last, or when its outcome may be seen.
    init?(of participant: ParticipantID, in session: Session) {
        guard session.endedAt == nil, session.phase == .prioritise, let round = session.votingRound, !round.isRevealed
        else { return nil }
        self.init(
            round: round.number, form: round.form, themes: round.themes, ballot: round.ballots[participant],
            isOpen: session.isPhaseOpen)
    }

    /// The themes in an order of this participant's own: as good as random from person to person and from round to
    /// round, so that no theme gains by its place, and each time the same.
    func themes(for participant: ParticipantID) -> [Theme] {
        themes.map { theme in
            let name = "\(participant) \(round) \(theme.id)"
            return (key: SHA256.hash(data: Data(name.utf8)).hexadecimal, theme: theme)
        }
        .sorted { $0.key < $1.key }.map(\.theme)
    }

    func theme(_ id: ThemeID) -> Theme? { themes.first { $0.id == id } }
}
