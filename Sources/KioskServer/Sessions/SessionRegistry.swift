public import Journal
public import PromptEngine
public import SessionModel
import Synchronization

/// The sessions of this server, open or ended, by id and by the code that people enter.
public final class SessionRegistry: Sendable {
    private struct Index {
        var byID: [SessionID: LiveSession] = [:]
        var byCode: [String: LiveSession] = [:]
        var order: [SessionID] = []
        /// Codes of sessions that are being written.
        var promised: Set<String> = []

        mutating func promise(_ code: String) -> Bool {
            byCode[code] == nil && promised.insert(code).inserted
        }
    }

    private let journal: any Journal
    private let sounds: any SpokenStore
    private let catalogue: Catalogue
    private let index = Mutex(Index())
    private let bell = Bell()

    /// - Parameter sounds: the recordings of participants; where nobody speaks, none.
    public init(journal: any Journal, catalogue: Catalogue, sounds: any SpokenStore = InMemorySpokenStore()) {
        self.journal = journal
        self.sounds = sounds
        self.catalogue = catalogue
    }

    /// Reads every session from the journal.
    ///
    /// - Throws: `RegistryError.unknownFlow` when a session was made from a flow that is not there any more.
    public func load() async throws {
        for id in try await journal.sessions() {
            let session = try await journal.read(id, after: 0).reduce(into: Session()) { $0.apply($1) }
            guard let setup = session.setup else { continue }
            guard let flow = catalogue.flow(setup.flow) else {
                throw RegistryError.unknownFlow(setup.flow, session: setup.title)
            }
            add(LiveSession(id: id, setup: setup, flow: flow, session: session, journal: journal, sounds: sounds))
        }
    }

    /// - Parameter commands: what happens in it from the start; when one is refused, no session is made.
    public func make(
        _ setup: SessionSetup, at now: Timestamp, then commands: [TimedCommand] = []
    ) async throws -> LiveSession {
        guard let flow = catalogue.flow(setup.flow) else {
            throw RegistryError.unknownFlow(setup.flow, session: setup.title)
        }
        guard index.withLock({ $0.promise(setup.code) }) else { throw RegistryError.codeTaken(setup.code) }
        defer { _ = index.withLock { $0.promised.remove(setup.code) } }
        let live = LiveSession(
            id: SessionID(randomName()), setup: setup, flow: flow, session: Session(), journal: journal,
            sounds: sounds)
        try await live.perform([TimedCommand(at: now, .create(setup))] + commands)
        add(live)
        return live
    }

    /// Removes recordings that no session knows of (any more): the server died between an erasure and its files.
    func removeStraySounds() async throws(SpokenStoreError) {
        for file in try await sounds.files() {
            let isKnown = session(file.session)?.read { $0.participants[file.participant]?.take(file.recording) != nil }
            if isKnown != true { try await sounds.remove(file) }
        }
    }

    public func session(_ id: SessionID) -> LiveSession? {
        index.withLock { $0.byID[id] }
    }

    func session(code: String) -> LiveSession? {
        index.withLock { $0.byCode[code] }
    }

    /// In the order in which they were made.
    public var all: [LiveSession] {
        index.withLock { index in index.order.compactMap { index.byID[$0] } }
    }

    /// Erases what people said in each session whose retention period is over.
    ///
    /// - Parameter forget: called with each of them.
    /// - Returns: how many sessions were erased.
    @discardableResult
    public func eraseWhatIsDue(
        at now: Timestamp, _ forget: @Sendable (LiveSession) async -> Void = { _ in }
    ) async throws -> Int {
        var erased = 0
        for live in all where try await live.eraseIfDue(at: now) {
            erased += 1
            await forget(live)
        }
        return erased
    }

    /// Every session, and each new one as it is made, until the task is cancelled.
    public func follow(_ body: @Sendable (LiveSession) async -> Void) async {
        let rings = bell.listen()
        var known: Set<SessionID> = []
        func visitNew() async {
            for session in all where known.insert(session.id).inserted { await body(session) }
        }
        await visitNew()
        for await _ in rings { await visitNew() }
    }

    private func add(_ live: LiveSession) {
        index.withLock { index in
            index.byID[live.id] = live
            index.byCode[live.setup.code] = live
            index.order.append(live.id)
        }
        bell.ring()
    }
}
