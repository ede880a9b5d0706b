import HTTPTypes
import Hummingbird
import NIOCore
import ServiceLifecycle

/// Server-sent events (WHATWG HTML, section 9.2): first what holds now, then again after each ring.
struct EventStream: Sendable {
    let bell: Bell
    /// The name and the data, one line each, of what holds now.
    let event: @Sendable () async -> (name: String, data: String)
    var onOpen: @Sendable () async -> Void = {}
    var onClose: @Sendable () async -> Void = {}

    func response(to request: Request) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: "text/event-stream; charset=utf-8", .cacheControl: "no-store"],
            body: ResponseBody { writer in
                // Listening begins before the snapshot, so that nothing falls between the two.
                let rings = bell.listen()
                await onOpen()
                do {
                    try await request.body.consumeWithCancellationOnInboundClose { _ in
                        try await write(rings, to: &writer)
                    }
                } catch is CancellationError {
                    // The device is gone, or the server stops.
                } catch {
                    await onClose()
                    throw error
                }
                await onClose()
                try await writer.finish(nil)
            })
    }

    private func write(_ rings: AsyncStream<Void>, to writer: inout any ResponseBodyWriter) async throws {
        try await writer.write(ByteBuffer(string: "retry: 2000\n\n"))
        try await send(to: &writer)
        for await _ in rings.cancelOnGracefulShutdown() {
            try await send(to: &writer)
        }
    }

    private func send(to writer: inout any ResponseBodyWriter) async throws {
        let (name, data) = await event()
        try await writer.write(ByteBuffer(string: "event: \(name)\ndata: \(data)\n\n"))
    }
}
