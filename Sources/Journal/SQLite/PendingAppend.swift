import GRDB
import SessionModel

typealias AppendResult = Result<Void, JournalError>

/// An append that waits for the next transaction.
struct PendingAppend: Sendable {
    let session: SessionID
    let version: Int
    let rows: [EventRow]
    let continuation: CheckedContinuation<AppendResult, Never>

    /// Writes the rows within the transaction that is open.
    ///
    /// - Returns: `.conflict` without having written anything; the appends beside it go on.
    /// - Throws: what makes the whole transaction fail.
    func insert(into database: Database) throws -> AppendResult {
        let key: Int64
        do {
            key = try EventRow.expect(version, of: session, in: database)
        } catch let error as JournalError {
            return .failure(error)
        }
        for (offset, row) in rows.enumerated() {
            try row.insert(database, at: EventPlace(session: key, version: version + offset + 1))
        }
        return .success(())
    }
}
