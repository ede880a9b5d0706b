import Foundation

/// One open stream of events of a seat or a helper.
final class EventStreamConnection {
    let connection: Loopback
    private var received = ""

    init(port: Int, path: String, cookie: String) throws {
        connection = try Loopback(port: port)
        try connection.ask(path, cookie: cookie)
    }

    /// Reads until the first event is there, with all of its data.
    func waitForSnapshot() throws {
        var received = ""
        while !received.contains("data: ") || !received.contains("event: ") {
            received += String(decoding: try connection.receive(), as: UTF8.self)
        }
    }

    /// Reads until a text is there, and forgets what came up to it.
    func wait(for text: String) throws {
        while true {
            if let found = received.range(of: text) {
                received = String(received[found.upperBound...])
                return
            }
            received += String(decoding: try connection.receive(), as: UTF8.self)
        }
    }
}
