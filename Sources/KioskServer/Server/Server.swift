import HTTPTypes
public import Hummingbird
import HummingbirdCore
public import Logging
import NIOCore
public import PromptEngine
public import SessionModel
import Speech

/// The kiosk server, put together from its content and the outside world.
public struct Server: Sendable {
    public let registry: SessionRegistry
    let environment: ServerEnvironment
    let library: Library
    let pages: KioskPages
    let addresses: RoomAddresses
    private let recordings: RecordingDesk

    /// The flows and languages that sessions can be made from.
    public var catalogue: Catalogue { library.catalogue }

    /// Reads templates, assets, fonts, recordings and all sessions.
    ///
    /// - Throws: `ContentError`, `JournalError`, `RegistryError`, `SpokenStoreError`.
    public init(content: Content, environment: ServerEnvironment) async throws {
        self.environment = environment
        let recordings = RecordingShelf(try await environment.recordings.all())
        self.recordings = RecordingDesk(store: environment.recordings, shelf: recordings)
        library = try await Library(
            content: content, shelf: ClipShelf(speaker: environment.speaker, recordings: recordings),
            fonts: environment.fonts)
        pages = KioskPages(library: library, returns: environment.returns, idle: environment.idle)
        addresses = RoomAddresses(encryption: environment.encryption, host: environment.roomHost)
        registry = SessionRegistry(
            journal: environment.journal, catalogue: content.catalogue, sounds: environment.sounds)
        try await registry.load()
        try await registry.removeStraySounds()
    }

    public var router: Router<AppContext> {
        let router = Router(context: AppContext.self)
        let now = environment.now
        if environment.encryption != nil { router.addMiddleware { SecureCookiesMiddleware() } }
        router.addMiddleware {
            SecurityHeadersMiddleware()
            ErrorMiddleware(pages: pages)
            SameOriginMiddleware()
        }
        router.get("/") { _, _ in
            try library.page("home", ["assets": library.assets.prefix])
        }
        addAssets(to: router)
        DisplayRoutes(library: library, addresses: addresses).add(to: router)
        if let encryption = environment.encryption {
            TrustRoutes(encryption: encryption, library: library, addresses: addresses).add(to: router)
        }
        ClipRoutes(shelf: library.shelf).add(to: router)
        KeyboardRoutes(library: library).add(to: router)
        KioskRoutes(
            registry: registry, pages: pages, limiter: Limits.codes, returnLimiter: Limits.numbers, now: now
        ).add(to: router)

        let facilitator = router.group("facilitator")
            .add(middleware: SignInMiddleware(access: environment.access, now: now))
        SignInRoutes(access: environment.access, library: library, limiter: Limits.passphrases, now: now)
            .add(to: facilitator)
        let facilitatorPages = FacilitatorPages(library: library, addresses: addresses, now: now)
        FacilitatorRoutes(registry: registry, pages: facilitatorPages, now: now)
            .add(to: facilitator.group(context: FacilitatorContext.self))
        OutcomeRoutes(registry: registry, library: library, addresses: addresses)
            .add(to: facilitator.group(context: FacilitatorContext.self))
        let themes = ThemePages(library: library)
        ThemeRoutes(registry: registry, pages: themes, now: now)
            .add(to: facilitator.group(context: FacilitatorContext.self))
        ContributionRoutes(registry: registry, pages: themes, now: now)
            .add(to: facilitator.group(context: FacilitatorContext.self))
        ThemeEditorRoutes(registry: registry, pages: themes, now: now)
            .add(to: facilitator.group(context: FacilitatorContext.self))

        let helper = router.group("helper").add(middleware: HelperMiddleware(registry: registry))
        let helperPages = HelperPages(library: library)
        HelperRoutes(registry: registry, pages: helperPages, limiter: Limits.codes, now: now).add(to: helper)
        HelperSeatRoutes(pages: helperPages, now: now).add(to: helper.group(context: HelperContext.self))
        AlongsideRoutes(pages: helperPages, now: now).add(to: helper.group(context: HelperContext.self))
        let desk = DeskPages(pages: helperPages)
        DeskRoutes(pages: desk, now: now).add(to: helper.group(context: HelperContext.self))
        WritingRoutes(pages: desk, now: now).add(to: helper.group(context: HelperContext.self))
        HelperAdmissionRoutes(registry: registry, library: library, now: now)
            .add(to: facilitator.group(context: FacilitatorContext.self))

        let author = router.group("author")
            .add(middleware: SignInMiddleware(access: environment.access, now: now))
        AuthorRoutes(pages: AuthorPages(library: library, registry: registry), recordings: recordings)
            .add(to: author.group(context: AuthorContext.self))
        return router
    }

    func addAssets(to router: Router<AppContext>) {
        router.get("assets/:version/**") { request, context in
            let path = context.parameters.getCatchAll().joined(separator: "/")
            guard let file = library.assets.file(path) else { throw HTTPError(.notFound) }
            return file.response(to: request)
        }
    }

    /// The server as a service that listens at an address, over https when its environment is encrypted.
    ///
    /// - Parameter onRunning: called once connections are accepted.
    /// - Throws: when TLS cannot use the certificate.
    public func application(
        at address: BindAddress, logger: Logger,
        onRunning: @escaping @Sendable (any Channel) async -> Void = { _ in }
    ) throws -> some ApplicationProtocol {
        Application(
            router: router,
            server: try connections(),
            configuration: ApplicationConfiguration(address: address),
            onServerRunning: onRunning,
            logger: logger)
    }

    /// Erases what people said in each session whose retention period is over, with its sound.
    ///
    /// - Returns: how many sessions were erased.
    @discardableResult
    public func eraseWhatIsDue(at now: Timestamp) async throws -> Int {
        try await registry.eraseWhatIsDue(at: now) { session in
            await library.shelf.forget(session.id, of: session.read { Set($0.participantOrder) })
        }
    }

    /// Makes everything that a session says in all its languages, before anybody needs it. The facilitator sees how far
    /// it is.
    ///
    /// - Returns: what came of it; not finished when the task was cancelled.
    @discardableResult
    public func prepareSpeech(
        of session: LiveSession, progress: @escaping @Sendable (_ done: Int, _ of: Int) -> Void = { _, _ in }
    ) async -> SpeechProgress {
        for locale in session.setup.locales { _ = library.flow(of: session, in: locale) }
        let utterances = library.shelf.authored
        session.speech.begin(utterances.count)
        let failures = await environment.speaker.prepare(utterances) { done, total in
            session.speech.note(done)
            progress(done, total)
        }
        if !Task.isCancelled {
            session.speech.finish(
                failures.filter { session.setup.locales.contains($0.utterance.locale) }.map { utterance, error in
                    SpeechProgress.Failure(
                        locale: utterance.locale, prompt: library.prompt(saying: utterance, in: session),
                        code: error.code)
                })
        }
        return session.speech.progress ?? SpeechProgress(total: utterances.count)
    }
}
