import Foundation
import Hummingbird
import Journal
import KioskServer
import Logging
import ServiceLifecycle
import SessionModel
import Speech

/// How soon a request for help is on a helper's screen, and a proposal at the kiosk, with a room full of seats and helpers
/// that are connected. The bare live event is one chunk written by a plain route of the same process.
struct HelpReport {
    private static let port = 18_085
    private static let barePort = 18_086
    private static let seats = 50
    private static let helpers = 10
    private static let rounds = 200
    /// Milliseconds.
    private static let goal = 200.0

    let folder: TemporaryFolder

    func print() async throws {
        var logger = Logger(label: "bench")
        logger.logLevel = .error
        let here = URL(filePath: FileManager.default.currentDirectoryPath)
        let content = try Content.load(
            locales: here.appending(path: "Locales"), prompts: here.appending(path: "Prompts"))
        let now: @Sendable () -> Timestamp = { Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }
        let (access, passphrase) = try FacilitatorAccess.open(file: nil)
        let server = try await Server(
            content: content,
            environment: ServerEnvironment(
                now: now, journal: try SQLiteJournal(path: folder.file("help.sqlite").path), speaker: ToneSpeaker(),
                access: access))
        let live = try await BenchmarkSession.make(in: server)
        let bare = BareEvents()
        let group = ServiceGroup(
            services: [
                try server.application(at: .hostname("127.0.0.1", port: Self.port), logger: logger),
                Application(
                    router: bare.router, configuration: .init(address: .hostname("127.0.0.1", port: Self.barePort)),
                    logger: logger),
            ], logger: logger)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            try await measure(live, passphrase?.text ?? "")
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }

    private func measure(_ live: LiveSession, _ passphrase: String) async throws {
        let client = BenchmarkClient(base: "http://127.0.0.1:\(Self.port)")
        try await client.waitUntilReady()
        let seats = try await client.takeSeats(Self.seats, code: "123456")
        let helpers = try await client.admitHelpers(Self.helpers, to: live.id, passphrase: passphrase)
        let room = try HelpRoom(
            port: Self.port, barePort: Self.barePort, seats: seats, helpers: helpers, rounds: Self.rounds)
        let times = try await onThread { try room.measure() }
        let table = Table(columns: [
            "ms from the tap to the other's connection, \(Self.seats) seats, \(Self.helpers) helpers", "p50", "p99",
            "to stay under",
        ])
        for (name, values) in times {
            let sorted = values.sorted()
            table.row([
                name, decimal(sorted[sorted.count / 2]), decimal(sorted[sorted.count * 99 / 100]),
                name.hasPrefix("bare") ? "" : decimal(Self.goal),
            ])
        }
        table.print()
    }
}
