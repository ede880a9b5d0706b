import Outcomes
import SessionModel
import Synchronization

/// The outcomes of one open session: each computed once, away from requests, and kept until its ballots change, as when
/// somebody is erased.
final class OutcomeDesk: Sendable {
    private struct Work: Sendable {
        /// Of the session when its ballots were last looked at.
        var version: Int
        let table: BallotTable
        let task: Task<Outcome, Never>
    }

    private static let worker = OutcomeWorker()
    private let id: SessionID
    private let rounds = Mutex<[Int: Work]>([:])

    init(of session: SessionID) {
        id = session
    }

    /// What the session may show of its votes: waits for the computation, and blocks nobody else. Another vote, going on or
    /// without voters, leaves the outcome that is known.
    func outcome(of session: Session) async -> RevealedOutcome {
        guard let round = session.roundToShow, round.isRevealed, !session.isErased else {
            rounds.withLock { $0 = [:] }
            return .hidden
        }
        guard let task = task(for: round, in: session) else { return .noBallots(round) }
        return .shown(await task.value, round)
    }

    private func task(for round: VotingRound, in session: Session) -> Task<Outcome, Never>? {
        if let work = rounds.withLock({ $0[round.number] }), work.version == session.version { return work.task }
        let table = BallotTable(of: round, in: session)
        return rounds.withLock { rounds in
            guard let table else {
                rounds[round.number] = nil
                return nil
            }
            if let work = rounds[round.number], work.table == table {
                rounds[round.number]?.version = session.version
                return work.task
            }
            let settings = OutcomeSettings(session: id, round: round.number)
            let task = Task.detached { await Self.worker.outcome(of: table, settings: settings) }
            rounds[round.number] = Work(version: session.version, table: table, task: task)
            return task
        }
    }
}
