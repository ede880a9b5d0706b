import SessionModel

/// A session under test with its journal; each command that succeeds takes one second.
struct Gathering {
    private(set) var session = Session()
    private(set) var journal: [RecordedEvent] = []
    private(set) var now = Timestamp(milliseconds: 1_491_472_800_000)

    static let setup = SessionSetup(
        title: "Assen", flow: "assen-2017", groups: ["refugees", "professionals", "neighbours"],
        locales: ["nl", "nl-simple", "ar", "ti"], code: "170406", retentionDays: 30)

    /// A session with two seats, `seat1` and `seat2`, of which a phase is open.
    static func open(_ phase: Phase = .contribute) throws -> Gathering {
        var gathering = Gathering()
        try gathering.do(.create(setup))
        try gathering.do(.openSeat("seat1", credential: "digest1"))
        try gathering.do(.openSeat("seat2", credential: "digest2"))
        try gathering.do(.openPhase(phase))
        return gathering
    }

    /// The same, and `p1` sits at `seat1`.
    static func seated() throws -> Gathering {
        var gathering = try open()
        try gathering.do(.join("p1", seat: "seat1", locale: "ti"))
        return gathering
    }

    @discardableResult
    mutating func `do`(_ command: SessionCommand) throws(SessionError) -> [SessionEvent] {
        let events = try session.decide(command)
        for event in events { record(event) }
        return events
    }

    /// Takes in an event that no command leads to.
    mutating func record(_ event: SessionEvent) {
        now = Timestamp(milliseconds: now.milliseconds + 1_000)
        let recorded = RecordedEvent(at: now, event)
        journal.append(recorded)
        session.apply(recorded)
    }

    /// Rewrites what is stored, as a journal does when words are erased.
    mutating func rewrite(_ change: (SessionEvent) -> SessionEvent) {
        journal = journal.map { RecordedEvent(at: $0.at, change($0.event)) }
    }

    /// The state that a restart would find.
    var replayed: Session {
        journal.reduce(into: Session()) { $0.apply($1) }
    }

    func participant(_ id: ParticipantID) -> Participant? {
        session.participants[id]
    }
}
