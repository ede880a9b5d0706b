/// Where an event stands in the table: its session's key in the upper bits, its version in the lower 32.
///
/// One integer as key lets SQLite append at the end of the table without moving rows between pages; a key of two
/// columns costs three times as many page writes for each commit.
struct EventPlace: Hashable, Sendable {
    let rawValue: Int64

    init(session: Int64, version: Int) {
        rawValue = session << 32 | Int64(version)
    }

    /// The places of all events of a session after a version.
    static func range(of session: Int64, after version: Int) -> ClosedRange<Int64> {
        let first = EventPlace(session: session, version: version + 1).rawValue
        let next = EventPlace(session: session + 1, version: 0).rawValue
        return first...next - 1
    }
}
