import Journal
import SessionModel

/// A journal that fails when told to, as a full or broken disk would.
actor TroubledJournal: Journal {
    enum Trouble {
        case none, writing, writingAndReading
    }

    private struct DiskFull: Error {}

    private let journal = InMemoryJournal()
    private var trouble = Trouble.none

    func get(into trouble: Trouble) {
        self.trouble = trouble
    }

    func append(
        _ events: [RecordedEvent], to session: SessionID, expecting version: Int
    ) async throws(JournalError) {
        guard trouble == .none else { throw .storage(cause: DiskFull()) }
        try await journal.append(events, to: session, expecting: version)
    }

    func read(_ session: SessionID, after version: Int) async throws(JournalError) -> [RecordedEvent] {
        guard trouble != .writingAndReading else { throw .storage(cause: DiskFull()) }
        return await journal.read(session, after: version)
    }

    func sessions() async throws(JournalError) -> [SessionID] {
        await journal.sessions()
    }

    func erase(
        in session: SessionID, expecting version: Int, adding event: RecordedEvent,
        _ rewrite: @escaping @Sendable (SessionEvent) -> SessionEvent
    ) async throws(JournalError) {
        guard trouble == .none else { throw .storage(cause: DiskFull()) }
        try await journal.erase(in: session, expecting: version, adding: event, rewrite)
    }
}
