import SessionModel
import Synchronization

/// Tells whoever listens that something changed and that they should look again.
///
/// A listener that is still looking hears one ring for all that it missed.
final class Bell: Sendable {
    private struct Listener {
        let seat: SeatID?
        let continuation: AsyncStream<Void>.Continuation
    }

    private struct Listeners {
        var next = 0
        var all: [Int: Listener] = [:]
    }

    private let listeners = Mutex(Listeners())

    /// A stream of rings. The listener is forgotten when the stream is.
    ///
    /// - Parameter seat: where the listener is, to hear also what rings for that seat alone.
    func listen(at seat: SeatID? = nil) -> AsyncStream<Void> {
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let key = listeners.withLock { listeners in
            listeners.next += 1
            listeners.all[listeners.next] = Listener(seat: seat, continuation: continuation)
            return listeners.next
        }
        continuation.onTermination = { [weak self] _ in
            let gone = self?.listeners.withLock { $0.all.removeValue(forKey: key) }
            _ = gone
        }
        return stream
    }

    /// Rings for everybody.
    func ring() {
        let all = listeners.withLock { Array($0.all.values) }
        for listener in all { listener.continuation.yield() }
    }

    /// Rings for who listens at this seat alone.
    func ring(at seat: SeatID) {
        let there = listeners.withLock { $0.all.values.filter { $0.seat == seat } }
        for listener in there { listener.continuation.yield() }
    }
}
