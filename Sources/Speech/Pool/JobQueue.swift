import Dispatch
import Synchronization

/// Requests that wait for a worker thread, first come first served. Closing it answers all that still wait.
final class JobQueue: Sendable {
    struct Job: Sendable {
        let request: VoiceRequest
        let answer: @Sendable (Result<VoiceReply, SpeakerError>) -> Void
    }

    private struct State {
        var waiting: [Job] = []
        /// Index of the first job that still waits.
        var next = 0
        var isClosed = false
    }

    private let state = Mutex(State())
    private let arrivals = DispatchSemaphore(value: 0)

    func add(_ job: Job) {
        let isClosed = state.withLock { state in
            if !state.isClosed { state.waiting.append(job) }
            return state.isClosed
        }
        if isClosed {
            job.answer(.failure(Self.stopped))
        } else {
            arrivals.signal()
        }
    }

    /// Blocks the calling thread until there is a job. - Returns: nil when the queue is closed.
    func next() -> Job? {
        arrivals.wait()
        let job = state.withLock { state -> Job? in
            guard !state.isClosed, state.next < state.waiting.count else { return nil }
            defer {
                state.next += 1
                if state.next > 64, state.next * 2 > state.waiting.count {
                    state.waiting.removeFirst(state.next)
                    state.next = 0
                }
            }
            return state.waiting[state.next]
        }
        // One signal wakes all threads of a closed queue in turn.
        if job == nil { arrivals.signal() }
        return job
    }

    func close() {
        let left = state.withLock { state in
            defer { state = State(isClosed: true) }
            return state.waiting[state.next...]
        }
        for job in left { job.answer(.failure(Self.stopped)) }
        arrivals.signal()
    }

    private static let stopped = SpeakerError(.stopped, "The voices have stopped: start the server again.")
}
