import Foundation
import Hummingbird
import KioskServer
import SessionModel

/// How soon an event is at every connected seat, in a session of a few people and in a large one, beside bare streams.
struct LiveReport {
    private static let rounds = 50
    private static let goal = 30.0

    let seats: Int
    let folder: TemporaryFolder

    func print() async throws {
        let table = Table(columns: [
            "an event at \(seats) connected seats", "p50 ms", "p99 ms", "last ms", "of which on disk ms",
            "to stay under",
        ])
        for people in [30, 5_000] { try await measure(people, table) }
        table.print()
    }

    private func measure(_ people: Int, _ table: Table) async throws {
        let content = try BenchmarkServer.content()
        let path = folder.file("live-\(people).sqlite")
        let session = try LargeSession(people: people, catalogue: content.catalogue)
        let benchmark = try await prepared(session, content, path)
        let (bareStreams, bare) = (BareStreams(), Router())
        bareStreams.add(to: bare)
        try await benchmark.run(beside: bare) { client in
            guard let live = benchmark.server.registry.all.first else { throw BenchmarkError("no session") }
            let now = BenchmarkServer.now()
            try await live.perform(.openPhase(.contribute), at: now)
            let taken = try await client.takeSeats(seats, code: live.setup.code)
            for seat in taken {
                let id = ParticipantID(seat.participant)
                try await live.perform(
                    .send(id, submission: SubmissionID("s\(seat.participant)"), counted: []), at: now)
            }
            try await live.perform(.openPhase(.explain), at: now)
            if people == 30 {
                let streams = try connect(taken, port: BenchmarkServer.barePort) { _ in "/events" }
                try await row("bare streams", streams, table) { _ in
                    bareStreams.send()
                    return 0
                }
                bareStreams.finish()
            }
            let ideas = live.read { $0.contributions.prefix(2).map(\.id) }
            let streams = try connect(taken, port: BenchmarkServer.port) { _ in "/kiosk/\(live.setup.code)/events" }
            try await row("session of \(people) people, \(session.contributions) contributions", streams, table) {
                round in
                let start = ContinuousClock.now
                try await live.perform(.call(ideas[round % 2]), at: now)
                return (ContinuousClock.now - start) / .milliseconds(1)
            }
        }
    }

    private func prepared(_ session: LargeSession, _ content: Content, _ path: URL) async throws -> BenchmarkServer {
        try await session.write(to: try await BenchmarkServer(content: content, journal: path).journal)
        return try await BenchmarkServer(content: content, journal: path)
    }

    private func connect(
        _ seats: [BenchmarkClient.Seat], port: Int, _ path: (BenchmarkClient.Seat) -> String
    ) throws -> [Loopback] {
        let streams = try seats.map { seat in
            try EventStreamConnection(port: port, path: path(seat), cookie: seat.cookie)
        }
        for stream in streams { try stream.waitForSnapshot() }
        return streams.map(\.connection)
    }

    /// - Parameter send: sends an event and tells how many milliseconds of its way it was on the way to the disk.
    private func row(
        _ name: String, _ streams: [Loopback], _ table: Table, _ send: (Int) async throws -> Double
    ) async throws {
        var (all, last, disk): ([Double], [Double], [Double]) = ([], [], [])
        for round in 0..<Self.rounds {
            async let arrivals = onThread { try streams.nextEvents() }
            let start = ContinuousClock.now
            disk.append(try await send(round))
            let times = try await arrivals.map { ($0 - start) / .milliseconds(1) }
            all += times
            last.append(times.max() ?? 0)
        }
        let cells = [all.percentile(0.5), all.percentile(0.99), last.max() ?? 0, disk.percentile(0.5)]
        table.row([name] + cells.map { decimal($0) } + [decimal(Self.goal)])
    }
}
