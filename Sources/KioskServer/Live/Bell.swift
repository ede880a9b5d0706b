import Synchronization

/// Tells whoever listens that something changed and that they should look again.
///
/// A listener that is still looking hears one ring for all that it missed.
final class Bell: Sendable {
    private struct Listeners {
        var next = 0
        var continuations: [Int: AsyncStream<Void>.Continuation] = [:]
    }

    private let listeners = Mutex(Listeners())

    /// A stream of rings. The listener is forgotten when the stream is.
    func listen() -> AsyncStream<Void> {
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let key = listeners.withLock { listeners in
            listeners.next += 1
            listeners.continuations[listeners.next] = continuation
            return listeners.next
        }
        continuation.onTermination = { [weak self] _ in
            let gone = self?.listeners.withLock { $0.continuations.removeValue(forKey: key) }
            _ = gone
        }
        return stream
    }

    func ring() {
        let continuations = listeners.withLock { Array($0.continuations.values) }
        for continuation in continuations { continuation.yield() }
    }
}
