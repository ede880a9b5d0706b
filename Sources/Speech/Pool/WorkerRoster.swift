import Foundation
import Synchronization

/// Which worker processes live now, and how many there have been.
final class WorkerRoster: Sendable {
    private let state = Mutex((living: Set<pid_t>(), started: 0))

    var living: Set<pid_t> { state.withLock { $0.living } }
    var started: Int { state.withLock { $0.started } }

    func add(_ pid: pid_t) {
        state.withLock { state in
            state.living.insert(pid)
            state.started += 1
        }
    }

    func remove(_ pid: pid_t) {
        _ = state.withLock { $0.living.remove(pid) }
    }
}
