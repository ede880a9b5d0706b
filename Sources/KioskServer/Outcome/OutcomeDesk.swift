import Outcomes
import SessionModel
import Synchronization

/// The outcomes of the sessions that are open: each computed once, away from requests, and kept until its ballots
/// change, as when somebody is erased.
public final class OutcomeDesk: Sendable {
    private struct Round: Hashable {
        let session: SessionID
        let number: Int
    }

    private struct Work {
        let table: BallotTable
        let task: Task<Outcome, any Error>
        var outcome: Outcome?
    }

    private let worker = OutcomeWorker()
    private let rounds = Mutex<[Round: Work]>([:])

    public init() {}

    /// The outcome of a round of voting, when it is computed.
    ///
    /// - Parameter number: of the round, counted from 1.
    /// - Throws: what the task throws that waits for it.
    func outcome(of table: BallotTable, session: SessionID, round number: Int) async throws -> Outcome {
        let round = Round(session: session, number: number)
        let task = begin(table, round)
        let outcome = try await task.value
        rounds.withLock { rounds in
            if rounds[round]?.table == table { rounds[round]?.outcome = outcome }
        }
        return outcome
    }

    /// The outcome if it is there; otherwise it is begun, and `onReady` is called once it is.
    func outcomeIfReady(
        of table: BallotTable, session: SessionID, round number: Int, onReady: @escaping @Sendable () -> Void
    ) -> Outcome? {
        let round = Round(session: session, number: number)
        if let work = rounds.withLock({ $0[round] }), work.table == table, let outcome = work.outcome { return outcome }
        Task {
            if (try? await outcome(of: table, session: session, round: number)) != nil { onReady() }
        }
        return nil
    }

    /// Forgets a session whose words are erased.
    func forget(_ session: SessionID) {
        rounds.withLock { rounds in rounds = rounds.filter { $0.key.session != session } }
    }

    private func begin(_ table: BallotTable, _ round: Round) -> Task<Outcome, any Error> {
        rounds.withLock { rounds in
            if let work = rounds[round], work.table == table { return work.task }
            rounds[round]?.task.cancel()
            let settings = OutcomeSettings(session: round.session, round: round.number)
            let task = Task.detached { [worker] in try await worker.outcome(of: table, settings: settings) }
            rounds[round] = Work(table: table, task: task)
            return task
        }
    }
}
