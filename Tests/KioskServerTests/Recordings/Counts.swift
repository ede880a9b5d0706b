import Synchronization

/// The different numbers that were told, from any thread.
final class Counts: Sendable {
    private let numbers = Mutex<Set<Int>>([])

    var noted: Set<Int> { numbers.withLock { $0 } }

    func note(_ number: Int) {
        numbers.withLock { _ = $0.insert(number) }
    }
}
