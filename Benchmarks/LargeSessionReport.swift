import Foundation
import Hummingbird
import KioskServer
import Outcomes
import SessionModel

/// A large session from its journal to its outcome, in three sizes: how the time of each part grows.
struct LargeSessionReport {
    private static let sizes = [500, 1_500, 5_000]

    let folder: TemporaryFolder

    func print() async throws {
        let table = Table(columns: ["session", "500", "1500", "5000 people", "growth"])
        var parts: [(name: String, values: [Double])] = []
        for people in Self.sizes {
            for (place, part) in try await measure(people).enumerated() {
                if place == parts.count { parts.append((part.name, [])) }
                parts[place].values.append(part.value)
            }
        }
        for part in parts {
            let growth = (part.values.last ?? 0) / (part.values.first ?? 1) / Double(Self.sizes[2] / Self.sizes[0])
            table.row([part.name] + part.values.map { decimal($0) } + [decimal(growth)])
        }
        table.print()
        Swift.print("Growth 1 is linear: from 500 to 5,000 people the value became ten times as large.\n")
    }

    private typealias Part = (name: String, value: Double)

    private func measure(_ people: Int) async throws -> [Part] {
        let content = try BenchmarkServer.content()
        let path = folder.file("large-\(people).sqlite")
        let session = try LargeSession(people: people, catalogue: content.catalogue)
        try await session.write(to: try await BenchmarkServer(content: content, journal: path).journal)
        let start = ContinuousClock.now
        let benchmark = try await BenchmarkServer(content: content, journal: path)
        let opened = (ContinuousClock.now - start) / .milliseconds(1)
        var parts: [Part] = [("open: read and fold the journal, ms", opened)]
        try await benchmark.run(beside: Router()) { client in
            guard let live = benchmark.server.registry.all.first else { throw BenchmarkError("no session") }
            guard live.read({ $0.contributions.count }) == session.contributions else {
                throw BenchmarkError("contributions were lost")
            }
            let cookie = try await client.signIn(benchmark.passphrase)
            parts += try await outcome(live)
            parts += try await report(live, cookie: cookie)
            parts += try await board(live, cookie: cookie)
            parts += try await seat(live, client)
            parts += try await themes(live, cookie: cookie)
        }
        return parts
    }

    // MARK: The outcome

    private func outcome(_ live: LiveSession) async throws -> [Part] {
        let quiet = try await LatencySampler().sample("/", port: BenchmarkServer.port) {
            try await Task.sleep(for: .seconds(1))
        }
        let ballots = try table(of: live)
        var seconds: [Double] = []
        let busy = try await LatencySampler().sample("/", port: BenchmarkServer.port) {
            let end = ContinuousClock.now + .seconds(1)
            while ContinuousClock.now < end {
                let start = ContinuousClock.now
                // On one thread beside those of requests, as the server does it.
                let outcome = try await onThread { Outcome(of: ballots, settings: OutcomeSettings(seed: 1)) }
                seconds.append((ContinuousClock.now - start) / .seconds(1))
                guard outcome.all != nil else { throw BenchmarkError("the outcome is empty") }
            }
        }
        return [
            ("outcome, 2,000 bootstraps and 10,000 permutations, s", seconds.percentile(0.5)),
            ("another request during the outcome, p99 ms", busy.percentile(0.99)),
            ("the same request otherwise, p99 ms", quiet.percentile(0.99)),
        ]
    }

    private func table(of live: LiveSession) throws -> BallotTable {
        guard let table = live.read({ session in session.outcomeRound.flatMap { BallotTable(of: $0, in: session) } })
        else { throw BenchmarkError("nobody voted") }
        return table
    }

    /// The page with the report: when it is the first to ask for the outcome, and once that is known.
    private func report(_ live: LiveSession, cookie: String) async throws -> [Part] {
        func ask() async throws -> Double {
            let start = ContinuousClock.now
            _ = try await onThread {
                try Loopback(port: BenchmarkServer.port).fetch(
                    "/facilitator/sessions/\(live.id)/report", cookie: cookie)
            }
            return (ContinuousClock.now - start) / .seconds(1)
        }
        var (first, later): (Double, [Double]) = (0, [])
        let busy = try await LatencySampler().sample("/", port: BenchmarkServer.port) {
            first = try await ask()
            for _ in 0..<3 { later.append(try await ask()) }
        }
        return [
            ("the report's page, with its outcome, s", first),
            ("the same once the outcome is known, p50 s", later.percentile(0.5)),
            ("another request during the report, p99 ms", busy.percentile(0.99)),
        ]
    }

    // MARK: The board

    /// One more contribution: until its event is on the disk, and until the facilitator's screens have it.
    private func board(_ live: LiveSession, cookie: String) async throws -> [Part] {
        let now = BenchmarkServer.now()
        try await live.perform(.openPhase(.contribute), at: now)
        guard let person = live.read({ $0.participantOrder.first }) else { throw BenchmarkError("nobody is there") }
        var (stored, shown, bundled): ([Double], [Double], [Double]) = ([], [], [])
        func look(_ page: String) async throws {
            _ = try await onThread {
                try Loopback(port: BenchmarkServer.port)
                    .fetch("/facilitator/sessions/\(live.id)/\(page)", cookie: cookie)
            }
        }
        for round in 0..<10 {
            let start = ContinuousClock.now
            try await live.perform(
                .contribute(
                    ContributionSubmission(
                        submission: SubmissionID("more-\(round)"), participant: person,
                        contribution: ContributionID("more-\(round)"), prompt: "need", text: "Nog een idee \(round)",
                        provenance: Provenance(means: .typing, locale: "nl"))), at: now)
            stored.append((ContinuousClock.now - start) / .milliseconds(1))
            try await look("live")
            shown.append((ContinuousClock.now - start) / .milliseconds(1))
            let seen = ContinuousClock.now
            try await look("themes/live")
            bundled.append((ContinuousClock.now - seen) / .milliseconds(1))
        }
        return [
            ("one more contribution on disk, p50 ms", stored.percentile(0.5)),
            ("and on the session's page, p50 ms", shown.percentile(0.5)),
            ("the board of themes, p50 ms", bundled.percentile(0.5)),
        ]
    }

    // MARK: A seat

    /// The page with the next idea of somebody else, and the one with the themes.
    private func seat(_ live: LiveSession, _ client: BenchmarkClient) async throws -> [Part] {
        let now = BenchmarkServer.now()
        guard let seat = try await client.takeSeats(1, code: live.setup.code).first else { return [] }
        let id = ParticipantID(seat.participant)
        try await live.perform(.send(id, submission: "seat", counted: []), at: now)
        var parts: [Part] = []
        for phase in [Phase.explain, .bundle] {
            try await live.perform(.openPhase(phase), at: now)
            let times = try await onThread {
                let connection = try Loopback(port: BenchmarkServer.port)
                return try (0..<50).map { _ in
                    let start = ContinuousClock.now
                    _ = try connection.fetch("/kiosk/\(live.setup.code)/step", cookie: seat.cookie)
                    return (ContinuousClock.now - start) / .milliseconds(1)
                }
            }
            parts.append(("a seat's page in phase \(phase), p50 ms", times.percentile(0.5)))
        }
        return parts
    }

    /// A contribution moved to another theme, until the projector shows it, which is the first to count anew; and until
    /// it shows the same once more.
    private func themes(_ live: LiveSession, cookie: String) async throws -> [Part] {
        let (ideas, themes) = live.read { ($0.contributions.prefix(10).map(\.id), $0.board.themes.map(\.id)) }
        var (first, again): ([Double], [Double]) = ([], [])
        for (place, idea) in ideas.enumerated() {
            try await live.perform(
                .changeThemes([.filed([idea], themes[(place + 1) % themes.count])]), at: BenchmarkServer.now())
            for isAgain in [false, true] {
                let start = ContinuousClock.now
                _ = try await onThread {
                    try Loopback(port: BenchmarkServer.port)
                        .fetch("/facilitator/sessions/\(live.id)/projector/live", cookie: cookie)
                }
                let time = (ContinuousClock.now - start) / .milliseconds(1)
                if isAgain { again.append(time) } else { first.append(time) }
            }
        }
        return [
            ("themes counted anew, on the projector, p50 ms", first.percentile(0.5)),
            ("the themes as known, on the projector, p50 ms", again.percentile(0.5)),
        ]
    }
}
