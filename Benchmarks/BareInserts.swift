import Foundation
import GRDB

/// The limit for durable answers: rows of the same size in SQLite, flushed each by itself.
struct BareInserts: Sendable {
    private static let insert = "INSERT INTO event (place, at, payload) VALUES (?, ?, ?)"

    let folder: TemporaryFolder
    let payload: String

    private func open(_ name: String) throws -> DatabasePool {
        let pool = try DatabasePool(path: folder.file(name).path)
        try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        try pool.write { database in
            try database.execute(
                sql: """
                    CREATE TABLE event (place INTEGER PRIMARY KEY, at INTEGER NOT NULL, payload TEXT NOT NULL)
                    """)
        }
        return pool
    }

    /// Rows a second of a loop, with so many in each transaction.
    func rate(rowsPerTransaction rows: Int, seconds: Int) throws -> Double {
        let pool = try open("bare-\(rows).sqlite")
        let clock = ContinuousClock()
        let start = clock.now
        let end = start + .seconds(seconds)
        var place = 0
        while clock.now < end {
            try pool.write { database in
                let insert = try database.cachedStatement(sql: Self.insert)
                for _ in 0..<rows {
                    place += 1
                    try insert.execute(arguments: [place, 1_700_000_000_000, payload])
                }
            }
        }
        return Double(place) / ((clock.now - start) / .seconds(1))
    }

    /// One row in a transaction of its own, for a bare route that many connections ask for at once.
    func single() throws -> @Sendable () async throws -> Void {
        let pool = try open("bare-route.sqlite")
        let payload = payload
        return {
            try await pool.write { database in
                try database.cachedStatement(sql: "INSERT INTO event (at, payload) VALUES (?, ?)")
                    .execute(arguments: [1_700_000_000_000, payload])
            }
        }
    }
}
