import Hummingbird
import NIOCore
import ServiceLifecycle
import Synchronization

/// A plain route that writes a chunk to every open stream when another is asked: nothing is kept, decided or rendered.
final class BareEvents: Sendable {
    private let streams = Mutex<[AsyncStream<Void>.Continuation]>([])

    var router: Router<BasicRequestContext> {
        let router = Router()
        router.get("/") { _, _ in "Ready" }
        router.get("events") { [self] request, _ in
            let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
            streams.withLock { $0.append(continuation) }
            return Response(
                status: .ok, headers: [.contentType: "text/event-stream"],
                body: ResponseBody { writer in
                    try await request.body.consumeWithCancellationOnInboundClose { _ in
                        try await writer.write(ByteBuffer(string: "event: step\ndata: open\n\n"))
                        for await _ in stream.cancelOnGracefulShutdown() {
                            try await writer.write(ByteBuffer(string: "event: part\ndata: rung\n\n"))
                        }
                    }
                    try await writer.finish(nil)
                })
        }
        router.post("ring") { [self] _, _ in
            for stream in streams.withLock({ $0 }) { stream.yield() }
            return Response(status: .noContent)
        }
        return router
    }
}
