import Foundation
import GRDB
import Synchronization

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

    /// The same row when those that arrive during a flush share the next: what a durable route could reach at best.
    func shared() throws -> @Sendable () async -> Void {
        let queue = BareQueue(pool: try open("bare-shared.sqlite"), payload: payload)
        return { await queue.insert() }
    }
}

/// Inserts that wait for the next transaction, and nothing else.
private final class BareQueue: Sendable {
    private struct State {
        var waiting: [CheckedContinuation<Void, Never>] = []
        var isCommitting = false
    }

    private let pool: DatabasePool
    private let payload: String
    private let state = Mutex(State())

    init(pool: DatabasePool, payload: String) {
        self.pool = pool
        self.payload = payload
    }

    func insert() async {
        await withCheckedContinuation { continuation in
            let mustStart = state.withLock { state in
                state.waiting.append(continuation)
                defer { state.isCommitting = true }
                return !state.isCommitting
            }
            if mustStart { pool.asyncWriteWithoutTransaction { self.commit($0) } }
        }
    }

    private func next() -> [CheckedContinuation<Void, Never>] {
        state.withLock { state in
            defer { state.waiting = [] }
            state.isCommitting = !state.waiting.isEmpty
            return state.waiting
        }
    }

    private func commit(_ database: Database) {
        var batch = next()
        while !batch.isEmpty {
            do {
                try database.inTransaction {
                    let insert = try database.cachedStatement(sql: "INSERT INTO event (at, payload) VALUES (?, ?)")
                    for _ in batch { try insert.execute(arguments: [1_700_000_000_000, payload]) }
                    return .commit
                }
            } catch {
                fatalError("a bare insert failed: \(error)")
            }
            batch.forEach { $0.resume() }
            batch = next()
        }
    }
}
