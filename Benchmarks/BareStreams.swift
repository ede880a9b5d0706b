import Hummingbird
import NIOCore
import Synchronization

/// Event streams with nothing behind them: the limit for live events.
final class BareStreams: Sendable {
    private let continuations = Mutex<[AsyncStream<Void>.Continuation]>([])

    func add(to router: Router<BasicRequestContext>) {
        router.get("events") { [self] _, _ in
            Response(
                status: .ok, headers: [.contentType: "text/event-stream"],
                body: ResponseBody { [self] writer in
                    let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
                    continuations.withLock { $0.append(continuation) }
                    let event = ByteBuffer(string: "event: step\ndata: {}\n\n")
                    try await writer.write(event)
                    for await _ in stream { try await writer.write(event) }
                    try await writer.finish(nil)
                })
        }
    }

    func send() {
        for continuation in continuations.withLock(\.self) { continuation.yield() }
    }

    func finish() {
        for continuation in continuations.withLock(\.self) { continuation.finish() }
    }
}
