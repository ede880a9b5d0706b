import Foundation
import Glibc

/// One seat's open stream of events, on a plain socket.
final class EventStreamConnection {
    private let socket: Int32

    init(port: Int, path: String, cookie: String) throws {
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                connect(socket, pointer, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else { throw BenchmarkError("a stream cannot connect") }
        let request = "GET \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nCookie: \(cookie)\r\n\r\n"
        guard send(socket, request, request.utf8.count, 0) == request.utf8.count else {
            throw BenchmarkError("a stream cannot ask")
        }
    }

    deinit {
        close(socket)
    }

    /// Reads until the first event is there.
    func waitForSnapshot() throws {
        var received = ""
        var buffer = [UInt8](repeating: 0, count: 4096)
        while !received.contains("event: step") {
            let count = recv(socket, &buffer, buffer.count, 0)
            guard count > 0 else { throw BenchmarkError("a stream ended: \(received)") }
            received += String(decoding: buffer[..<count], as: UTF8.self)
        }
    }
}
