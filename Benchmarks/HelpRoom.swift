/// A room of seats and helpers, each with an open stream of events. Blocks: to be used on a thread of its own.
final class HelpRoom: @unchecked Sendable {
    // Handed to one thread, which alone uses it from then on: nothing of it is ever used by two.
    private let port: Int
    private let barePort: Int
    private let seats: [BenchmarkClient.Seat]
    private let helpers: [String]
    private let rounds: Int
    private var kiosks: [EventStreamConnection] = []
    private var phones: [EventStreamConnection] = []

    init(port: Int, barePort: Int, seats: [BenchmarkClient.Seat], helpers: [String], rounds: Int) throws {
        self.port = port
        self.barePort = barePort
        self.seats = seats
        self.helpers = helpers
        self.rounds = rounds
        for seat in seats {
            kiosks.append(
                try EventStreamConnection(port: port, path: "/kiosk/123456/events", cookie: seat.cookie))
        }
        for helper in helpers {
            phones.append(try EventStreamConnection(port: port, path: "/helper/seats/events", cookie: helper))
        }
    }

    /// Milliseconds of each round, by what was measured.
    func measure() throws -> [(String, [Double])] {
        for kiosk in kiosks { try kiosk.wait(for: "event: step") }
        for phone in phones { try phone.wait(for: "event: part") }
        for seat in seats { try look(at: "/kiosk/123456/step", seat.cookie) }
        var (asked, proposed): ([Double], [Double]) = ([], [])
        for round in 0..<rounds {
            let (seat, helper) = (round % seats.count, round % helpers.count)
            let number = seat + 1
            asked.append(
                try timed(until: phones[helper], holds: #"data-asking=\"\#(number)-"#) {
                    try post("/kiosk/123456/help", "do=ask&participant=\(seats[seat].participant)", seats[seat].cookie)
                })
            try post("/helper/seats/\(number)/take", "", helpers[helper])
            try kiosks[seat].wait(for: "taken-")
            proposed.append(
                try timed(until: kiosks[seat], holds: "-proposal") {
                    try post(
                        "/helper/seats/\(number)/answer/need", "do=propose&locale=nl&value=Een+huis+\(round)",
                        helpers[helper])
                })
            try post("/helper/seats/\(number)/finish", "", helpers[helper])
        }
        return [("bare live event", try bare()), ("request to helper", asked), ("proposal to kiosk", proposed)]
    }

    private func bare() throws -> [Double] {
        let streams = try (0..<helpers.count).map { _ in
            try EventStreamConnection(port: barePort, path: "/events", cookie: "none=none")
        }
        for stream in streams { try stream.wait(for: "event: step") }
        let ringer = try Loopback(port: barePort)
        return try (0..<rounds).map { round in
            let stream = streams[round % streams.count]
            let time = try timed(until: stream, holds: "rung") { _ = try ringer.post("/ring", "", cookie: "none=none") }
            for other in streams where other !== stream { try other.wait(for: "rung") }
            return time
        }
    }

    /// What is measured is the later of the form's answer and the event, on connections of their own.
    private func timed(until stream: EventStreamConnection, holds text: String, _ send: () throws -> Void) throws
        -> Double
    {
        let start = ContinuousClock.now
        try send()
        try stream.wait(for: text)
        return (ContinuousClock.now - start) / .milliseconds(1)
    }

    /// Fetches a page, as the kiosk does once a question is answered.
    private func look(at path: String, _ cookie: String) throws {
        let connection = try Loopback(port: port)
        try connection.ask(path, cookie: cookie)
        _ = try connection.receive()
    }

    private func post(_ path: String, _ form: String, _ cookie: String) throws {
        let status = try Loopback(port: port).post(path, form, cookie: cookie)
        guard status == 303 || status == 200 else { throw BenchmarkError("\(path) was answered with \(status)") }
    }
}
