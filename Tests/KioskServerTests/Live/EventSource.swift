import Foundation
import Glibc

/// A browser's connection to a stream of server-sent events, as plain as can be: HTTP/1.1 over a socket.
final class EventSource: Sendable {
    struct NoConnection: Error {}

    private let descriptor: Int32
    private let events: AsyncStream<String>

    /// - Parameter port: of a server at 127.0.0.1.
    init(port: Int, path: String, cookie: String?) throws {
        descriptor = try Self.connect(to: UInt16(port))
        let request = "GET \(path) HTTP/1.1\r\nHost: localhost\r\nCookie: \(cookie ?? "")\r\n\r\n"
        guard send(descriptor, request, request.utf8.count, 0) == request.utf8.count else { throw NoConnection() }
        let (stream, continuation) = AsyncStream.makeStream(of: String.self)
        events = stream
        Thread.detachNewThread { [descriptor] in
            Self.read(from: descriptor) { continuation.yield($0) }
            continuation.finish()
        }
    }

    /// The next event as `name data`; the status line of an answer comes before them. `nil` when the stream has ended.
    func next() async -> String? {
        for await event in events { return event }
        return nil
    }

    /// Events up to the first that ends so; rings that came together may be one.
    func next(endingIn ending: String) async -> String? {
        while let event = await next() {
            if event.hasSuffix(ending) { return event }
        }
        return nil
    }

    /// Events up to the first that holds this text.
    func next(containing text: String) async -> String? {
        while let event = await next() {
            if event.contains(text) { return event }
        }
        return nil
    }

    func disconnect() {
        shutdown(descriptor, Int32(SHUT_RDWR))
    }

    /// Ends the connection as a device does that loses power: with a reset, not with a goodbye.
    func reset() {
        var option = linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
        shutdown(descriptor, Int32(SHUT_RD))
    }

    private static func connect(to port: UInt16) throws -> Int32 {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(INADDR_LOOPBACK).bigEndian
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { throw NoConnection() }
        return descriptor
    }

    /// Reads until the other side closes. Chunk sizes between the lines are of no interest here.
    private static func read(from descriptor: Int32, _ found: (String) -> Void) {
        var buffer = [UInt8](repeating: 0, count: 4096)
        var rest = ""
        var name = ""
        while case let count = recv(descriptor, &buffer, buffer.count, 0), count > 0 {
            rest += String(decoding: buffer[..<count], as: UTF8.self)
            while let end = rest.firstIndex(where: \.isNewline) {
                let line = rest[..<end]
                rest = String(rest[rest.index(after: end)...])
                if line.hasPrefix("HTTP/1.1 ") { found(String(line)) }
                if line.hasPrefix("event: ") { name = String(line.dropFirst(7)) }
                if line.hasPrefix("data: ") { found(name + " " + line.dropFirst(6)) }
            }
        }
        close(descriptor)
    }
}
