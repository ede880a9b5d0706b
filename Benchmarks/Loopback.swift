import Foundation
import Glibc

/// A plain socket to a server on this machine: what a browser would add to a request is left out.
final class Loopback: Sendable {
    fileprivate let socket: Int32

    init(port: Int) throws {
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
        guard connected == 0 else { throw BenchmarkError("port \(port) does not answer") }
        var noDelay: Int32 = 1
        setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &noDelay, socklen_t(MemoryLayout<Int32>.size))
    }

    deinit {
        close(socket)
    }

    func ask(_ path: String, cookie: String? = nil) throws {
        let cookie = cookie.map { "Cookie: \($0)\r\n" } ?? ""
        let request = "GET \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\n\(cookie)\r\n"
        guard send(socket, request, request.utf8.count, 0) == request.utf8.count else {
            throw BenchmarkError("\(path) cannot be asked for")
        }
    }

    /// Sends a form. - Returns: the status of the answer, once its head is there.
    func post(_ path: String, _ form: String, cookie: String) throws -> Int {
        let request =
            "POST \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: \(cookie)\r\nContent-Length: \(form.utf8.count)\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\n\r\n" + form
        guard send(socket, request, request.utf8.count, 0) == request.utf8.count else {
            throw BenchmarkError("\(path) cannot be sent")
        }
        var received = ""
        while !received.contains("\r\n\r\n") { received += String(decoding: try receive(), as: UTF8.self) }
        return received.firstMatch(of: /HTTP\/1.1 (\d+)/).flatMap { Int($0.1) } ?? 0
    }

    /// What has arrived; waits until something has.
    func receive() throws -> ArraySlice<UInt8> {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let count = recv(socket, &buffer, buffer.count, 0)
        guard count > 0 else { throw BenchmarkError("a connection ended") }
        return buffer[..<count]
    }

    /// Asks for a file and waits for its last byte. - Returns: how many bytes it has.
    func fetch(_ path: String, cookie: String? = nil) throws -> Int {
        try ask(path, cookie: cookie)
        var received: [UInt8] = []
        while true {
            received += try receive()
            guard let end = received.firstRange(of: Array("\r\n\r\n".utf8)) else { continue }
            let head = String(decoding: received[..<end.lowerBound], as: UTF8.self).lowercased()
            guard head.hasPrefix("http/1.1 200"), let length = head.firstMatch(of: /content-length: (\d+)/),
                let length = Int(length.1)
            else { throw BenchmarkError("\(path) was answered with \(head)") }
            while received.count < end.upperBound + length { received += try receive() }
            return length
        }
    }
}

extension [Loopback] {
    /// Waits until each connection has an event after those that were read before, with one thread for all.
    ///
    /// - Returns: when each came.
    func nextEvents() throws -> [ContinuousClock.Instant] {
        var arrivals: [ContinuousClock.Instant] = []
        var waiting = self
        while !waiting.isEmpty {
            var polled = waiting.map { pollfd(fd: $0.socket, events: Int16(POLLIN), revents: 0) }
            guard poll(&polled, nfds_t(polled.count), 10_000) > 0 else { throw BenchmarkError("an event got lost") }
            var silent: [Loopback] = []
            for (connection, found) in zip(waiting, polled) {
                guard found.revents != 0 else {
                    silent.append(connection)
                    continue
                }
                let received = String(decoding: try connection.receive(), as: UTF8.self)
                if received.contains("data: ") { arrivals.append(.now) } else { silent.append(connection) }
            }
            waiting = silent
        }
        return arrivals
    }
}
