/// One seat's open stream of events.
final class EventStreamConnection {
    let connection: Loopback

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
}
