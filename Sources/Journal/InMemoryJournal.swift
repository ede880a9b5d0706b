public import SessionModel

/// A journal that lasts as long as the process; for tests and for trying out.
public actor InMemoryJournal: Journal {
    private var events: [SessionID: [RecordedEvent]] = [:]
    private var order: [SessionID] = []

    public init() {}

    public func append(
        _ added: [RecordedEvent], to session: SessionID, expecting version: Int
    ) throws(JournalError) {
        try expect(version, in: session)
        guard !added.isEmpty else { return }
        if events[session] == nil { order.append(session) }
        events[session, default: []] += added
    }

    public func read(_ session: SessionID, after version: Int) -> [RecordedEvent] {
        Array(events[session, default: []].dropFirst(version))
    }

    public func sessions() -> [SessionID] {
        order
    }

    public func erase(
        in session: SessionID, expecting version: Int, adding event: RecordedEvent,
        _ rewrite: @escaping @Sendable (SessionEvent) -> SessionEvent
    ) throws(JournalError) {
        try expect(version, in: session)
        let rewritten = events[session, default: []].map { RecordedEvent(at: $0.at, rewrite($0.event)) }
        if rewritten.isEmpty { order.append(session) }
        events[session] = rewritten + [event]
    }

    private func expect(_ version: Int, in session: SessionID) throws(JournalError) {
        let actual = events[session]?.count ?? 0
        guard actual == version else { throw .conflict(session: session, expected: version, actual: actual) }
    }
}
