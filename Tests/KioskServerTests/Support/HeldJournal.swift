import Journal
import SessionModel

/// A journal whose writes can be held back, as on a disk that takes its time, and then fail.
actor HeldJournal: Journal {
    private struct DiskGone: Error {}

    private let journal = InMemoryJournal()
    private var isHolding = false
    private var held: [CheckedContinuation<Void, any Error>] = []
    private var watchers: [CheckedContinuation<Void, Never>] = []

    func hold() {
        isHolding = true
    }

    /// Waits until a write has come that is held back.
    func isReached() async {
        guard held.isEmpty else { return }
        await withCheckedContinuation { watchers.append($0) }
    }

    /// Lets what is held fail, and everything after it through.
    func failWhatIsHeld() {
        isHolding = false
        for write in held { write.resume(throwing: DiskGone()) }
        held = []
    }

    func append(
        _ events: [RecordedEvent], to session: SessionID, expecting version: Int
    ) async throws(JournalError) {
        do {
            try await waitIfHeld()
        } catch {
            throw .storage(cause: error)
        }
        try await journal.append(events, to: session, expecting: version)
    }

    private func waitIfHeld() async throws {
        guard isHolding else { return }
        try await withCheckedThrowingContinuation { continuation in
            held.append(continuation)
            for watcher in watchers { watcher.resume() }
            watchers = []
        }
    }

    func read(_ session: SessionID, after version: Int) async -> [RecordedEvent] {
        await journal.read(session, after: version)
    }

    func sessions() async -> [SessionID] {
        await journal.sessions()
    }

    func erase(
        in session: SessionID, expecting version: Int, adding event: RecordedEvent,
        _ rewrite: @escaping @Sendable (SessionEvent) -> SessionEvent
    ) async throws(JournalError) {
        try await journal.erase(in: session, expecting: version, adding: event, rewrite)
    }
}
