import Fonts
import Foundation
import Hummingbird
import HummingbirdTesting
import Journal
import Logging
import PromptEngine
import SessionModel
import Speech
import Testing

@testable import KioskServer

/// A server of one test, with a clock, a journal and logs of its own.
struct TestServer: Sendable {
    let server: Server
    let client: any TestClientProtocol
    let clock: TestClock
    let passphrase: String
    let logs: LogBook

    /// Speaks in no time: five milliseconds a word.
    static let speaker = ToneSpeaker(
        voices: ["nl", "nl-simple", "ar", "ti"].reduce(into: [:]) { voices, tag in
            voices[LocaleTag(tag)] = VoiceProfile(name: tag, wordsPerMinute: 12_000, sentencePause: 0)
        })

    /// Making the hash of a passphrase is slow on purpose: once is enough for all tests.
    private static let access = Result {
        let passphrase = Passphrase.random()
        let salt = Data("salt".utf8)
        return (passphrase: passphrase, record: AccessRecord(salt: salt, passphrase: try passphrase.hash(salt: salt)))
    }

    static func passphrase() throws -> String { try access.get().passphrase.text }

    static func environment() throws -> ServerEnvironment {
        let clock = TestClock()
        return ServerEnvironment(
            now: { clock.now }, journal: InMemoryJournal(), speaker: speaker,
            access: FacilitatorAccess(file: nil, record: try access.get().record))
    }

    /// - Parameters:
    ///   - journal: `nil` for one in memory.
    ///   - recordings: `nil` for none, and a place in memory for new ones.
    ///   - sounds: `nil` for recordings of participants in memory.
    ///   - voice: `nil` for tones in no time.
    static func run(
        _ content: TestContent = .shipped, journal: (any Journal)? = nil, recordings: (any RecordingStore)? = nil,
        sounds: (any SpokenStore)? = nil, voice: (any Speaker)? = nil, idle: IdleTimes = .usual,
        fonts: ServedFonts = .none,
        setting: TestingSetup = .router,
        _ body: @Sendable (TestServer) async throws -> Void
    ) async throws {
        let clock = TestClock()
        let logs = LogBook()
        let (passphrase, record) = try access.get()
        let server = try await Server(
            content: content.load(),
            environment: ServerEnvironment(
                now: { clock.now }, journal: journal ?? InMemoryJournal(), speaker: voice ?? speaker,
                access: FacilitatorAccess(file: nil, record: record),
                recordings: recordings ?? InMemoryRecordings(), sounds: sounds ?? InMemorySpokenStore(),
                idle: idle, fonts: fonts))
        try await server.application(at: .hostname("127.0.0.1", port: 0), logger: logs.logger).test(setting) { client in
            try await body(
                TestServer(server: server, client: client, clock: clock, passphrase: passphrase.text, logs: logs))
        }
    }

    /// A session of the only flow, with all its groups.
    func session(
        title: String = "Assen", code: String = "170406", locales: [LocaleTag] = ["nl", "nl-simple", "ar", "ti"],
        days: Int = 30, isOpen: Bool = true
    ) async throws -> LiveSession {
        let flow = try #require(server.catalogue.flows.first)
        let session = try await server.registry.make(
            SessionSetup(
                title: title, flow: flow.id, groups: flow.groups, locales: locales, code: code, retentionDays: days),
            at: clock.now)
        if isOpen { try await session.perform(.openPhase(.contribute), at: clock.now) }
        return session
    }

    /// Somebody's browser, with no cookies yet.
    func browser(languages: String? = nil) -> Browser {
        Browser(client: client, languages: languages)
    }

    /// The browser of somebody who is signed in as facilitator.
    func facilitator() async throws -> Browser {
        let browser = browser()
        let page = try await browser.post("/facilitator/sign-in", [("passphrase", passphrase)])
        try #require(page.path == "/facilitator")
        return browser
    }

    /// Starts at a kiosk and goes on until a prompt or a screen.
    func visitor(
        at session: LiveSession, in locale: LocaleTag = "nl", until place: String,
        giving answers: [String: [String]] = [:]
    ) async throws -> (browser: Browser, page: Page) {
        let browser = browser()
        let first = try await browser.sitDown(at: session.setup.code, in: locale)
        return (browser, try await browser.goOn(from: first, until: place, giving: answers))
    }

    /// A screen text in a locale.
    func text(
        _ key: InterfaceKey, _ values: [String: InterfaceValue] = [:], in locale: LocaleTag = "nl"
    ) throws -> String {
        let profile = try #require(server.catalogue.locales.first { $0.tag == locale })
        return profile.interface.phrase(key, values).text
    }
}
