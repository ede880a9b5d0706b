/// One seat's open stream of events.
final class EventStreamConnection {
    private let connection: Loopback

    init(port: Int, path: String, cookie: String) throws {
        connection = try Loopback(port: port)
        try connection.ask(path, cookie: cookie)
    }

    /// Reads until the first event is there.
    func waitForSnapshot() throws {
        var received = ""
        while !received.contains("event: step") {
            received += String(decoding: try connection.receive(), as: UTF8.self)
        }
    }
}
