public import SessionModel

/// Why the journal could not do what was asked.
public enum JournalError: Error, Sendable {
    /// Somebody else added events first.
    case conflict(session: SessionID, expected: Int, actual: Int)
    /// An event on disk cannot be read, for instance because a newer version of the program wrote it.
    case unreadable(session: SessionID, version: Int, cause: any Error)
    /// The store itself failed: disk full, no permission, file damaged.
    case storage(cause: any Error)
    /// The store would not promise that an acknowledged write survives a power cut.
    case notDurable(setting: String)
}

extension JournalError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .conflict(let session, let expected, let actual):
            "session \(session) has \(actual) events, not \(expected): another process is writing to it; stop that one"
        case .unreadable(let session, let version, let cause):
            "event \(version) of session \(session) cannot be read (\(cause)): was it written by a newer inbreng?"
        case .storage(let cause):
            "the journal cannot be used (\(cause)): check free space and rights of the data folder"
        case .notDurable(let setting):
            "the journal refuses to start: SQLite did not accept \(setting)"
        }
    }
}
