import Foundation
import Hummingbird
import Journal
import KioskServer
import Logging
import PromptEngine
import ServiceLifecycle
import SessionModel
import Speech

/// Pages, answers and assets a second, each beside its limit.
struct ThroughputReport {
    private static let port = 18_080
    private static let barePort = 18_081

    let load: LoadGenerator
    let folder: TemporaryFolder
    let only: Benchmark.Part?

    func print() async throws {
        var logger = Logger(label: "bench")
        logger.logLevel = .error
        let here = URL(filePath: FileManager.default.currentDirectoryPath)
        let content = try Content.load(
            locales: here.appending(path: "Locales"), prompts: here.appending(path: "Prompts"))
        let environment = ServerEnvironment(
            now: { Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) },
            journal: try SQLiteJournal(path: folder.file("journal.sqlite").path),
            speaker: ToneSpeaker(), access: try FacilitatorAccess.open(file: nil).access)
        let server = try await Server(content: content, environment: environment)
        let live = try await BenchmarkSession.make(in: server)

        let bare = Router()
        bare.get("hello") { _, _ in "Hello" }
        let inserts = BareInserts(folder: folder, payload: try BenchmarkSession.payload())
        let (insert, share) = (try inserts.single(), try inserts.shared())
        bare.get("insert") { _, _ in
            try await insert()
            return "Kept"
        }
        bare.post("kiosk/:code/answer/:prompt") { request, context in
            _ = try await request.body.collect(upTo: context.maxUploadSize)
            await share()
            return "Kept"
        }
        let group = ServiceGroup(
            services: [
                try server.application(at: .hostname("127.0.0.1", port: Self.port), logger: logger),
                Application(
                    router: bare, configuration: .init(address: .hostname("127.0.0.1", port: Self.barePort)),
                    logger: logger),
            ], logger: logger)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            try await measure(live, inserts)
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }

    private func measure(_ live: LiveSession, _ inserts: BareInserts) async throws {
        let base = "http://127.0.0.1:\(Self.port)"
        let client = BenchmarkClient(base: base)
        try await client.waitUntilReady()
        let seats = try await client.takeSeats(load.connections, code: live.setup.code)
        guard let first = seats.first else { throw BenchmarkError("no seats") }

        let table = Table(columns: ["", "per second", "p99 ms", "CPU µs", "failed", "limit", "ratio", "to reach"])
        if only != .answers { try await measurePages(live, first, client, table) }
        if only != .pages { try await measureAnswers(live, seats, inserts, table) }
        table.print()
    }

    private func measurePages(
        _ live: LiveSession, _ seat: BenchmarkClient.Seat, _ client: BenchmarkClient, _ table: Table
    ) async throws {
        let hello = try await load.run("http://127.0.0.1:\(Self.barePort)/hello")
        table.row("bare hello route", hello, limit: nil, ratio: nil, goal: nil)

        let page = try await load.run(
            "\(client.base)/kiosk/\(live.setup.code)/step", script: #"wrk.headers["Cookie"] = "\#(seat.cookie)""#)
        table.row("kiosk step page", page, limit: hello.rate, ratio: page.rate / hello.rate, goal: "0.25")

        let asset = try await load.run(client.base + (try await client.asset()))
        table.row("static asset", asset, limit: hello.rate, ratio: asset.rate / hello.rate, goal: "0.5")
    }

    private func measureAnswers(
        _ live: LiveSession, _ seats: [BenchmarkClient.Seat], _ inserts: BareInserts, _ table: Table
    ) async throws {
        let seconds = load.seconds
        let single = try await onThread { try inserts.rate(rowsPerTransaction: 1, seconds: seconds) }
        table.row("bare insert in a loop, one a transaction", rate: single)
        let many = load.connections
        let grouped = try await onThread { try inserts.rate(rowsPerTransaction: many, seconds: seconds) }
        table.row("bare insert in a loop, \(load.connections) a transaction", rate: grouped)
        let route = try await load.run("http://127.0.0.1:\(Self.barePort)/insert")
        table.row("bare insert route, one a transaction", route, limit: nil, ratio: nil, goal: nil)
        let script = BenchmarkSession.answers(seats, code: live.setup.code)
        let shared = try await load.run("http://127.0.0.1:\(Self.barePort)", script: script)
        table.row(
            "the same POST to a bare route, group commit", shared, limit: single, ratio: shared.rate / single, goal: nil
        )

        let before = live.read { $0.version }
        let answers = try await load.run("http://127.0.0.1:\(Self.port)", script: script)
        let stored = live.read { $0.version } - before
        table.row(
            "answer POST, durable, beside the bare route", answers, limit: route.rate, ratio: answers.rate / route.rate,
            goal: "4")
        table.row(
            "answer POST, durable, beside the bare loop", answers, limit: single, ratio: answers.rate / single,
            goal: "4")
        table.row(
            "answer POST, durable, beside bare group commit", answers, limit: shared.rate,
            ratio: answers.rate / shared.rate, goal: nil)
        guard Double(stored) >= answers.rate * Double(load.seconds) * 0.9 else {
            throw BenchmarkError("answers were acknowledged that are not in the session")
        }
    }
}
