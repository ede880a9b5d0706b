import SessionModel
import Synchronization

/// A clock that stands still until a test moves it. It starts at noon on 6 April 2017, UTC.
final class TestClock: Sendable {
    private let milliseconds = Mutex<Int64>(1_491_480_000_000)

    var now: Timestamp { Timestamp(milliseconds: milliseconds.withLock { $0 }) }

    func advance(minutes: Int64) {
        milliseconds.withLock { $0 += minutes * 60_000 }
    }

    func advance(days: Int64) {
        advance(minutes: days * 24 * 60)
    }
}
