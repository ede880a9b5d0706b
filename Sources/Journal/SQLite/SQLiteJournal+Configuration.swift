import Foundation
import GRDB

extension SQLiteJournal {
    /// How long a write waits for another process (an export, a backup) before it gives up.
    private static let busyTimeout: TimeInterval = 10

    static var configuration: Configuration {
        var configuration = Configuration()
        configuration.label = "journal"
        configuration.busyMode = .timeout(busyTimeout)
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA secure_delete = ON")
        }
        return configuration
    }

    /// Sets `synchronous = FULL` and proves it.
    ///
    /// `DatabasePool` lowers it to NORMAL on its writer after `prepareDatabase`, and then a power cut may take back
    /// acknowledged answers (SQLite, "PRAGMA synchronous").
    static func requireFullSynchronisation(of pool: DatabasePool) throws(JournalError) {
        let level: Int?
        do {
            level = try pool.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA synchronous = FULL")
                return try Int.fetchOne(database, sql: "PRAGMA synchronous")
            }
        } catch {
            throw .storage(cause: error)
        }
        guard level == 2 else { throw .notDurable(setting: "synchronous = FULL") }
    }
}
