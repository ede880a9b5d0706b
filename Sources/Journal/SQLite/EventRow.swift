import Foundation
import GRDB
import SessionModel

/// One event as it stands in the table: the moment in milliseconds and the event as JSON.
struct EventRow: Sendable {
    let at: Int64
    let payload: String

    init(_ recorded: RecordedEvent, _ encoder: JSONEncoder) throws {
        at = recorded.at.milliseconds
        payload = String(decoding: try encoder.encode(recorded.event), as: UTF8.self)
    }

    private init(at: Int64, payload: String) {
        self.at = at
        self.payload = payload
    }

    func recorded() throws -> RecordedEvent {
        RecordedEvent(
            at: Timestamp(milliseconds: at),
            try JSONDecoder().decode(SessionEvent.self, from: Data(payload.utf8)))
    }

    func insert(_ database: Database, at place: EventPlace) throws {
        try database.cachedStatement(sql: "INSERT INTO event (place, at, payload) VALUES (?, ?, ?)")
            .execute(arguments: [place.rawValue, at, payload])
    }

    func update(_ database: Database, at place: EventPlace) throws {
        try database.cachedStatement(sql: "UPDATE event SET payload = ? WHERE place = ?")
            .execute(arguments: [payload, place.rawValue])
    }

    static func fetch(_ database: Database, session: SessionID, after version: Int) throws -> [EventRow] {
        guard let key = try key(of: session, in: database) else { return [] }
        let places = EventPlace.range(of: key, after: version)
        return try Row.fetchAll(
            database, sql: "SELECT at, payload FROM event WHERE place BETWEEN ? AND ? ORDER BY place",
            arguments: [places.lowerBound, places.upperBound]
        ).map { EventRow(at: $0[0], payload: $0[1]) }
    }

    private static func key(of session: SessionID, in database: Database) throws -> Int64? {
        try Int64.fetchOne(
            database.cachedStatement(sql: "SELECT id FROM session WHERE name = ?"), arguments: [session.rawValue])
    }

    /// The key of a session that has exactly so many events; a session that does not exist is made when it should have
    /// none.
    static func expect(_ version: Int, of session: SessionID, in database: Database) throws -> Int64 {
        let key = try key(of: session, in: database)
        let actual = try key.flatMap { key in
            let places = EventPlace.range(of: key, after: 0)
            return try Int64.fetchOne(
                database.cachedStatement(sql: "SELECT max(place) FROM event WHERE place BETWEEN ? AND ?"),
                arguments: [places.lowerBound, places.upperBound]
            ).map { Int($0 - places.lowerBound) + 1 }
        }
        guard actual ?? 0 == version else {
            throw JournalError.conflict(session: session, expected: version, actual: actual ?? 0)
        }
        if let key { return key }
        try database.execute(sql: "INSERT INTO session (name) VALUES (?)", arguments: [session.rawValue])
        return database.lastInsertedRowID
    }
}
