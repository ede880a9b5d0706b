import Synchronization

/// Keeps how far the voices are with a session, and rings when that is worth a look.
///
/// In memory only: after a restart the clips are looked for again.
final class SpeechMonitor: Sendable {
    private let state = Mutex<SpeechProgress?>(nil)
    private let bell: Bell

    init(bell: Bell) {
        self.bell = bell
    }

    /// Nil before it has begun.
    var progress: SpeechProgress? { state.withLock { $0 } }

    func begin(_ total: Int) {
        state.withLock { $0 = SpeechProgress(total: total) }
        bell.ring()
    }

    func note(_ done: Int) {
        let isStep = state.withLock { progress in
            let before = progress?.percentage
            progress?.done = done
            return progress?.percentage != before
        }
        if isStep { bell.ring() }
    }

    func finish(_ failures: [SpeechProgress.Failure]) {
        state.withLock { progress in
            progress?.failures = failures
            progress?.isFinished = true
        }
        bell.ring()
    }
}
