import Foundation
import Hummingbird
import Journal
import KioskServer
import Logging
import ServiceLifecycle
import SessionModel
import Speech

/// The server with a journal on disk and no voices, beside a bare router, in this process.
struct BenchmarkServer {
    static let port = 18_083
    static let barePort = 18_084

    let server: Server
    let journal: SQLiteJournal
    let passphrase: String
    var base: String { "http://127.0.0.1:\(Self.port)" }

    static func content() throws -> Content {
        let here = URL(filePath: FileManager.default.currentDirectoryPath)
        return try Content.load(locales: here.appending(path: "Locales"), prompts: here.appending(path: "Prompts"))
    }

    static func now() -> Timestamp {
        Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
    }

    /// Opens what the journal at a path holds.
    init(content: Content, journal path: URL) async throws {
        journal = try SQLiteJournal(path: path.path)
        let (access, passphrase) = try FacilitatorAccess.open(file: nil)
        self.passphrase = passphrase?.text ?? ""
        server = try await Server(
            content: content,
            environment: ServerEnvironment(now: Self.now, journal: journal, speaker: ToneSpeaker(), access: access))
    }

    /// Serves while the work goes on.
    func run(beside bare: Router<BasicRequestContext>, _ work: (BenchmarkClient) async throws -> Void) async throws {
        var logger = Logger(label: "bench")
        logger.logLevel = .error
        let group = ServiceGroup(
            services: [
                try server.application(at: .hostname("127.0.0.1", port: Self.port), logger: logger),
                Application(
                    router: bare, configuration: .init(address: .hostname("127.0.0.1", port: Self.barePort)),
                    logger: logger),
            ], logger: logger)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            let client = BenchmarkClient(base: base)
            try await client.waitUntilReady()
            try await work(client)
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }
}
