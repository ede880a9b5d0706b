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

    @OptionGroup var encryption: EncryptionOptions

    @ArgumentParser.Option(help: "The address to listen at; 0.0.0.0 for all networks of this machine.")
    var host = "0.0.0.0"

    @OptionGroup var idle: IdleOptions
    @OptionGroup var data: DataOptions
    @OptionGroup var content: ContentOptions
    @OptionGroup var fonts: FontOptions

    @Flag(help: "Make a new passphrase for the facilitator; whoever is signed in is signed out.")
    var newPassphrase = false

    func run() async throws {
        Allocation.returnUnused()
        let logger = Logger(label: "inbreng")
        let content = try content.load()
        try data.makeFolder()
        let (access, passphrase) = try FacilitatorAccess.open(
            file: data.folder.appending(path: "access.json"), renewing: newPassphrase || demo)
        let pool = try await Voices.pool(
            for: content.catalogue, locales: self.content.localesFolder, data: data.folder, logger: logger)
        let clips = try ClipCache(folder: data.folder.appending(path: "clips").path)
        let speaker = CachingSpeaker(voice: pool, disk: clips)
        let encryption = try encryption.open(in: data.folder)
        let fonts = fonts.open(warning: logger)
        let port = self.encryption.pagePort
        let environment = ServerEnvironment(
            now: Clock.now, journal: try data.openJournal(), speaker: speaker, access: access,
            recordings: FolderRecordings(prompts: self.content.promptsFolder),
            sounds: FolderSpokenStore(folder: data.folder.appending(path: "spoken")),
            returns: try ReturnNumbers.open(file: data.folder.appending(path: "return-key")),
            idle: idle.times, fonts: fonts, encryption: encryption,
            roomHost: { [host] in Addresses.reachable(listeningAt: host, isEncrypted: encryption != nil).first })
        let server = try await Self.server(content, environment)
        let examples = demo ? try await Self.examples(in: server) : nil

        let addresses = Addresses(host: host, port: port, encryption: encryption)
        let application = try server.application(at: .hostname(host, port: port), logger: logger) { _ in
            do {
                try addresses.announce(passphrase: passphrase, examples: examples)
            } catch {
                logger.error("The addresses cannot be shown.", metadata: ["error": "\(error)"])
            }
        }
        // Without a name each would be described with all that it holds, which is the whole house.
        var services: [ServiceGroupConfiguration.ServiceConfiguration] = [
            .init(service: pool, serviceName: "voices"),
            .init(service: SpeechPreparation(server: server, logger: logger), serviceName: "speech preparation"),
            .init(
                service: RetentionSweep(server: server, now: Clock.now, logger: logger), serviceName: "retention sweep"),
        ]
        if let encryption {
            let renewal = CertificateRenewal(certificates: encryption.certificates, logger: logger)
            services.append(.init(service: renewal, serviceName: "certificate renewal"))
        }
        if let door = server.plainDoor(at: .hostname(host, port: self.encryption.plainPort), logger: logger) {
            services.append(.init(service: door, serviceName: "plain door"))
        }
        services.append(.init(service: application, serviceName: "pages"))
        let group = ServiceGroup(
            configuration: .init(
                services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
        do {
            try await group.run()
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            let ports = encryption.map { "port \(port) or \($0.plainPort)" } ?? "port \(port)"
            let options = encryption == nil ? "--port" : "--port or --http-port"
            throw Failure("\(ports) is in use: stop the other program or choose another with \(options)")
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
