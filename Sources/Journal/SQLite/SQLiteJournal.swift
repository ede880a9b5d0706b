import Foundation
import GRDB
public import SessionModel
import Synchronization

/// A journal in one SQLite file: write-ahead log, `synchronous = FULL`, concurrent appends in one transaction.
///
/// Appends that arrive while the disk is busy wait together and share the next transaction (group commit), so that the
/// cost of a flush is divided by the number of people who answer at the same time.
///
/// A lock and not an actor: appends go straight to the queue of the database, without a hop before and after.
public final class SQLiteJournal: Journal {
    private struct Queue {
        var waiting: [PendingAppend] = []
        var isCommitting = false
    }

    private let database: DatabasePool
    private let queue = Mutex(Queue())

    /// Opens the file, or makes it, and brings its schema up to date.
    ///
    /// - Parameter path: of the database file, in a folder that exists.
    /// - Throws: `.storage` when it cannot be opened; `.notDurable` when SQLite does not keep its promise to flush.
    public init(path: String) throws(JournalError) {
        do {
            database = try DatabasePool(path: path, configuration: Self.configuration)
            try Schema.migrator.migrate(database)
        } catch {
            throw .storage(cause: error)
        }
        try Self.requireFullSynchronisation(of: database)
    }

    public func append(
        _ events: [RecordedEvent], to session: SessionID, expecting version: Int
    ) async throws(JournalError) {
        guard !events.isEmpty else { return }
        let rows: [EventRow]
        do {
            let encoder = JSONEncoder()
            rows = try events.map { try EventRow($0, encoder) }
        } catch {
            throw .storage(cause: error)
        }
        let result = await withCheckedContinuation { (continuation: CheckedContinuation<AppendResult, Never>) in
            let append = PendingAppend(session: session, version: version, rows: rows, continuation: continuation)
            let mustStart = queue.withLock { queue in
                queue.waiting.append(append)
                defer { queue.isCommitting = true }
                return !queue.isCommitting
            }
            if mustStart { startCommit() }
        }
        try result.get()
    }

    public func read(_ session: SessionID, after version: Int) async throws(JournalError) -> [RecordedEvent] {
        let rows: [EventRow]
        do {
            rows = try await database.read { try EventRow.fetch($0, session: session, after: version) }
        } catch {
            throw .storage(cause: error)
        }
        var events: [RecordedEvent] = []
        events.reserveCapacity(rows.count)
        for (offset, row) in rows.enumerated() {
            do {
                events.append(try row.recorded())
            } catch {
                throw .unreadable(session: session, version: version + offset + 1, cause: error)
            }
        }
        return events
    }

    public func sessions() async throws(JournalError) -> [SessionID] {
        do {
            return try await database.read { database in
                try String.fetchAll(database, sql: "SELECT name FROM session ORDER BY id").map { SessionID($0) }
            }
        } catch {
            throw .storage(cause: error)
        }
    }

    public func erase(
        in session: SessionID, expecting version: Int, adding event: RecordedEvent,
        _ rewrite: @escaping @Sendable (SessionEvent) -> SessionEvent
    ) async throws(JournalError) {
        do {
            try await database.write { database in
                let encoder = JSONEncoder()
                let key = try EventRow.expect(version, of: session, in: database)
                for (offset, row) in try EventRow.fetch(database, session: session, after: 0).enumerated() {
                    let before = try row.recorded()
                    let after = rewrite(before.event)
                    guard after != before.event else { continue }
                    try EventRow(RecordedEvent(at: before.at, after), encoder)
                        .update(database, at: EventPlace(session: key, version: offset + 1))
                }
                try EventRow(event, encoder).insert(database, at: EventPlace(session: key, version: version + 1))
            }
            // `secure_delete` blanks what was replaced in the file; the log still holds it until it is emptied.
            try await database.writeWithoutTransaction { database in
                _ = try database.checkpoint(.truncate)
            }
        } catch let error as JournalError {
            throw error
        } catch {
            throw .storage(cause: error)
        }
    }

    private func startCommit() {
        database.asyncWriteWithoutTransaction { self.commitWhatWaits(in: $0) }
    }

    /// One transaction for all appends that wait; when others came meanwhile, the next stands in line behind reads and
    /// erasures that ask for the database too.
    private func commitWhatWaits(in database: Database) {
        let batch = queue.withLock { queue in
            defer { queue.waiting = [] }
            return queue.waiting
        }
        var results: [AppendResult] = []
        do {
            try database.inTransaction {
                results = try batch.map { try $0.insert(into: database) }
                return .commit
            }
        } catch {
            results = batch.map { _ in .failure(.storage(cause: error)) }
        }
        for (append, result) in zip(batch, results) { append.continuation.resume(returning: result) }
        let mustGoOn = queue.withLock { queue in
            queue.isCommitting = !queue.waiting.isEmpty
            return queue.isCommitting
        }
        if mustGoOn { startCommit() }
    }
}
