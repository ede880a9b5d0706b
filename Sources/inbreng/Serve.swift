import ArgumentParser
import Foundation
import Hummingbird
import Journal
import KioskServer
import Logging
import NIOCore
import PromptEngine
import ServiceLifecycle
import SessionModel
import Speech
import UnixSignals

/// Starts the server.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Start the server.",
        discussion: """
            Kiosks and the facilitator reach it in their browsers at the addresses that it prints.
            Stop it with Ctrl-C. What was answered is kept in the data folder.
            """)

    @Flag(help: "Make example sessions to try out: one that runs, and one with an outcome.")
    var demo = false

    @ArgumentParser.Option(help: "The port to listen at.")
    var port = 8080

    @ArgumentParser.Option(help: "The address to listen at; 0.0.0.0 for all networks of this machine.")
    var host = "0.0.0.0"

    @OptionGroup var data: DataOptions
    @OptionGroup var content: ContentOptions

    @Flag(help: "Make a new passphrase for the facilitator; whoever is signed in is signed out.")
    var newPassphrase = false

    func validate() throws {
        guard (1...65535).contains(port) else { throw ValidationError("The port is a number from 1 to 65535.") }
    }

    func run() async throws {
        let logger = Logger(label: "inbreng")
        let content = try content.load()
        try data.makeFolder()
        let (access, passphrase) = try FacilitatorAccess.open(
            file: data.folder.appending(path: "access.json"), renewing: newPassphrase || demo)
        let pool = try await Voices.pool(
            for: content.catalogue, locales: self.content.localesFolder, data: data.folder, logger: logger)
        let clips = try ClipCache(folder: data.folder.appending(path: "clips").path)
        let speaker = CachingSpeaker(voice: pool, disk: clips)
        let addresses = Addresses(host: host, port: port)
        let environment = ServerEnvironment(
            now: Clock.now, journal: try data.openJournal(), speaker: speaker, access: access,
            recordings: FolderRecordings(prompts: self.content.promptsFolder),
            returns: try ReturnNumbers.open(file: data.folder.appending(path: "return-key")),
            network: { addresses.network() })
        let server = try await Self.server(content, environment)
        let examples = demo ? try await Self.examples(in: server) : nil

        let application = server.application(at: .hostname(host, port: port), logger: logger) { _ in
            addresses.announce(passphrase: passphrase, examples: examples)
        }
        let group = ServiceGroup(
            configuration: .init(
                services: [
                    .init(service: pool),
                    .init(service: SpeechPreparation(server: server, logger: logger)),
                    .init(service: RetentionSweep(server: server, now: Clock.now, logger: logger)),
                    .init(service: application),
                ],
                gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
        do {
            try await group.run()
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            throw Failure("port \(port) is in use: stop the other program or choose another with --port")
        }
        await speaker.finishStoring()
    }

    private static func examples(in server: Server) async throws -> DemoSessions {
        do {
            return try await DemoSessions.open(in: server, at: Clock.now())
        } catch let error as DemoError {
            throw Failure("\(error)")
        }
    }

    private static func server(_ content: Content, _ environment: ServerEnvironment) async throws -> Server {
        do {
            return try await Server(content: content, environment: environment)
        } catch {
            throw Failure("\(error)")
        }
    }
}
