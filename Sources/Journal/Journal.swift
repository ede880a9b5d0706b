public import SessionModel

/// The append-only record of sessions: the only place where what people said is kept.
///
/// Versions count the events of one session from 1. Small on purpose, so that another store can stand behind it.
public protocol Journal: Sendable {
    /// Adds events to the end of a session, all or none. When it returns, they are on disk.
    ///
    /// - Parameter version: the number of events that the session has; 0 for a new one.
    /// - Throws: `.conflict` when the session has another number of events; `.storage` when nothing could be written.
    func append(_ events: [RecordedEvent], to session: SessionID, expecting version: Int) async throws(JournalError)

    /// The events of a session after a version, oldest first; none for a session that does not exist.
    func read(_ session: SessionID, after version: Int) async throws(JournalError) -> [RecordedEvent]

    /// The sessions that have events, in the order in which they were made.
    func sessions() async throws(JournalError) -> [SessionID]

    /// Replaces what earlier events hold and adds the event that tells so, all or none. When it returns, what was
    /// replaced can no longer be found in the store's files.
    ///
    /// - Parameter rewrite: what an event becomes; the same event when nothing of it goes.
    func erase(
        in session: SessionID, expecting version: Int, adding event: RecordedEvent,
        _ rewrite: @escaping @Sendable (SessionEvent) -> SessionEvent
    ) async throws(JournalError)
}
