import HTTPTypes
import Hummingbird
import NIOCore
import ServiceLifecycle
import SessionModel

/// Server-sent events (WHATWG HTML, section 9.2): first what holds now, then again after each ring.
struct EventStream: Sendable {
    let bell: Bell
    /// The name and the data, one line each, of what holds now.
    let event: @Sendable () async -> (name: String, data: String)
    /// Whose seat it is, to hear also what rings for that seat alone.
    var seat: SeatID?
    /// Whether an event that is the same as the one before is kept back.
    var skipsRepeats = false
    /// Whether nothing may be told any more: then the stream ends after its event.
    var isOver: @Sendable () async -> Bool = { false }
    var onOpen: @Sendable () async -> Void = {}
    var onClose: @Sendable () async -> Void = {}

    func response(to request: Request) -> Response {
        Response(
            status: .ok,
            headers: [.contentType: "text/event-stream; charset=utf-8", .cacheControl: "no-store"],
            body: ResponseBody { writer in
                // Listening begins before the snapshot, so that nothing falls between the two.
                let rings = bell.listen(at: seat)
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
        var last = try await send(after: nil, to: &writer)
        if await isOver() { return }
        for await _ in rings.cancelOnGracefulShutdown() {
            last = try await send(after: last, to: &writer)
            if await isOver() { return }
        }
    }

    /// - Returns: what was told last.
    private func send(after last: String?, to writer: inout any ResponseBodyWriter) async throws -> String {
        let (name, data) = await event()
        let text = "event: \(name)\ndata: \(data)\n\n"
        if skipsRepeats, text == last { return text }
        try await writer.write(ByteBuffer(string: text))
        return text
    }
}
