import Dispatch
import Outcomes

/// Computes outcomes on a thread of its own, piece by piece, so that no request waits for one: not on the pool of
/// threads that answers requests, and never on more than one processor.
struct OutcomeWorker: Sendable {
    private let queue = DispatchQueue(label: "inbreng.outcome", qos: .utility)

    func outcome(of table: BallotTable, settings: OutcomeSettings) async -> Outcome {
        let computation = await run { OutcomeComputation(of: table, settings: settings) }
        var results: [OutcomeComputation.PieceResult] = []
        for piece in computation.pieces() {
            results.append(await run { computation.run(piece) })
        }
        let all = results
        return await run { computation.outcome(from: all) }
    }

    private func run<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
        await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: work()) }
        }
    }
}
