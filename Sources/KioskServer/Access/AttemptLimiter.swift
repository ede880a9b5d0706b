import SessionModel
import Synchronization

/// Counts wrong codes and passphrases for each address, so that guessing them all takes years.
///
/// Only failures count: a room that shares one address never locks itself out by joining.
final class AttemptLimiter: Sendable {
    private struct Failures {
        var count: Int
        let until: Timestamp
    }

    private let limit: Int
    private let window: Int64
    private let failures = Mutex<[String: Failures]>([:])

    /// - Parameters:
    ///   - limit: failures that are allowed in a window.
    ///   - window: milliseconds from the first failure until it is forgotten.
    init(limit: Int, window: Int64) {
        self.limit = limit
        self.window = window
    }

    func allows(_ address: String, at now: Timestamp) -> Bool {
        failures.withLock { failures in
            guard let known = failures[address], known.until > now else { return true }
            return known.count < limit
        }
    }

    func fail(_ address: String, at now: Timestamp) {
        failures.withLock { failures in
            failures = failures.filter { $0.value.until > now }
            let until = Timestamp(milliseconds: now.milliseconds + window)
            failures[address, default: Failures(count: 0, until: until)].count += 1
        }
    }
}
