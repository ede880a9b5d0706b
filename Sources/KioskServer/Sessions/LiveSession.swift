import Journal
import PromptEngine
public import SessionModel
import Synchronization

/// One open session: the only place that decides, writes and publishes for it.
///
/// Decisions are taken at once, under a lock that is held for microseconds, on a state that may be a few milliseconds
/// ahead of the disk: so the answers of many people share one flush. Whoever asked is answered only after the disk has
/// it. When writing fails, everybody who waited hears so, and the state is read anew from the journal.
///
/// A lock and not an actor, since each answer would hop to the actor three times, which costs more than what it does
/// there.
public final class LiveSession: Sendable {
    public let id: SessionID
    public let setup: SessionSetup
    /// With the groups of this session as options.
    let flow: Flow
    private let asksIdeas: Bool
    /// Rings when seats should look what to show now.
    let seatBell = Bell()
    /// Rings when something changed that the facilitator sees.
    let facilitatorBell: Bell
    /// Rings when something changed that a helper may see.
    let helperBell = Bell()
    /// What passes between kiosks and helpers now.
    let desk = HelpDesk()
    /// Which helper writes what.
    let scribes = ScribeDesk()
    /// By which code helpers come in.
    let helperDoor = HelperDoor()
    let speech: SpeechMonitor
    private let outcomes: OutcomeDesk
    /// The themes as seats see them, and their pages.
    let bundles = BundleShelf()

    let journal: any Journal
    /// The recordings of its participants.
    let sounds: any SpokenStore
    private let state: Mutex<LiveSessionState>

    init(
        id: SessionID, setup: SessionSetup, flow: Flow, session: Session, journal: any Journal, sounds: any SpokenStore
    ) {
        self.id = id
        self.setup = setup
        self.flow = flow.narrowed(to: setup.groups)
        asksIdeas = flow.asksIdeas
        self.journal = journal
        self.sounds = sounds
        facilitatorBell = Bell()
        speech = SpeechMonitor(bell: facilitatorBell)
        outcomes = OutcomeDesk(of: id)
        state = Mutex(LiveSessionState(session: session))
    }

    // MARK: Reading

    /// Reads the state without copying it. Nothing that takes long belongs in here.
    public func read<Value: Sendable>(_ body: (Session) -> Value) -> Value {
        state.withLock { body($0.session) }
    }

    /// Changes whenever what the themes hold may have changed.
    var bundleEdition: Int { state.withLock { $0.bundleEdition } }

    /// - Parameter isTypist: whether it is a laptop for people who type fast.
    func seat(holding credential: CredentialDigest, isTypist: Bool = false) -> SeatView? {
        read { session in
            session.seat(holding: credential).flatMap { view(of: $0.id, in: session, isTypist: isTypist) }
        }
    }

    func view(of seat: SeatID) -> SeatView? {
        read { view(of: seat, in: $0) }
    }

    private func view(of id: SeatID, in session: Session, isTypist: Bool = false) -> SeatView? {
        guard let seat = session.seats[id] else { return nil }
        return SeatView(
            session: self, seat: seat,
            participant: seat.participant.flatMap { session.participants[$0] }.map(SeatedParticipant.init),
            ideas: asksIdeas ? seat.participant.map(session.ideas(besides:)) ?? [] : [],
            activity: seat.participant.flatMap { SeatActivity(of: $0, in: session) },
            help: SeatHelp(at: id, in: session, watcher: desk.watcher(at: id)),
            asked: seat.participant.flatMap(session.nextConfirmation(of:)), phase: session.phase,
            isPhaseOpen: session.isPhaseOpen, isEnded: session.endedAt != nil, isTypist: isTypist)
    }

    /// What may be seen of the votes; takes as long as the arithmetic the first time, without holding up others.
    func outcome() async -> RevealedOutcome {
        await outcomes.outcome(of: read { $0 })
    }

    // MARK: Deciding

    /// Carries out a command. When it returns, its events are on disk, and recordings that it takes away are not.
    ///
    /// - Parameter objection: throws what speaks against it, in the state in which the command is decided on.
    /// - Throws: `SessionError` when it is refused; `JournalError` when it could not be kept; `SpokenStoreError` when a
    ///   recording could not be taken away: asked again, it tries again; what `objection` throws.
    public func perform(
        _ command: SessionCommand, at now: Timestamp,
        unless objection: @escaping @Sendable (Session) throws -> Void = { _ in }
    ) async throws {
        try await readAnewIfStale()
        let before = recordings(of: command)
        try await write { session in
            try objection(session)
            let events = try session.decide(command).map { RecordedEvent(at: now, $0) }
            if case .erase(let participant) = command, let event = events.first {
                return .erasure(event) { $0.erasing(participant) }
            }
            return .events(events)
        }
        try await removeSounds(after: command, before: before)
    }

    /// Carries out commands one after the other, and keeps them as one: all of them, or none when one is refused.
    ///
    /// - Parameter commands: none that erases, which needs a write of its own.
    /// - Throws: as `perform(_:at:)`.
    public func perform(_ commands: [TimedCommand]) async throws {
        try await readAnewIfStale()
        try await write { session in
            var session = session
            var events: [RecordedEvent] = []
            for timed in commands {
                for event in try session.decide(timed.command) {
                    let event = RecordedEvent(at: timed.at, event)
                    session.apply(event)
                    events.append(event)
                }
            }
            return .events(events)
        }
    }

    /// Removes everything that people said if the retention period is over.
    ///
    /// - Returns: whether it was.
    func eraseIfDue(at now: Timestamp) async throws -> Bool {
        try await readAnewIfStale()
        guard let due = read({ $0.erasureDue }), due <= now else { return false }
        try await write { _ in .erasure(RecordedEvent(at: now, .sessionErased)) { $0.erasingAll() } }
        try await sounds.remove(session: id)
        return true
    }

    /// Whether a submission was decided on before. When this returns true, it is on disk.
    func isKept(_ submission: SubmissionID) async throws -> Bool {
        try await readAnewIfStale()
        guard read({ $0.hasSeen(submission) }) else { return false }
        try await write { _ in .events([]) }
        return true
    }

    // MARK: Presence

    func connect(_ seat: SeatID) {
        state.withLock { $0.connections[seat, default: 0] += 1 }
        facilitatorBell.ring()
    }

    func disconnect(_ seat: SeatID) {
        state.withLock { $0.connections[seat, default: 1] -= 1 }
        facilitatorBell.ring()
    }

    var connectedSeats: Set<SeatID> {
        state.withLock { Set($0.connections.filter { $0.value > 0 }.keys) }
    }

    // MARK: Writing

    /// Applies what is decided and waits until the disk has it, and all that was decided before.
    private func write(_ decide: @Sendable (Session) throws -> PendingWrite.Content) async throws {
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            let mustStart: Bool
            do {
                mustStart = try state.withLock { state in try state.take(try decide(state.session), continuation) }
            } catch {
                return continuation.resume(throwing: error)
            }
            if mustStart { Task { await writeQueue() } }
        }
    }

    private func writeQueue() async {
        while let (batch, version) = state.withLock({ $0.nextBatch() }) {
            do {
                try await write(batch, after: version)
                publish(batch)
                batch.forEach { $0.continuation.resume() }
            } catch {
                let failed = batch + state.withLock { $0.giveUp() }
                // When the disk cannot be read either, whoever comes next tries again.
                try? await readAnewIfStale()
                failed.forEach { $0.continuation.resume(throwing: error) }
            }
        }
    }

    private func write(_ batch: [PendingWrite], after version: Int) async throws(JournalError) {
        if let first = batch.first, case .erasure(let event, let rewrite) = first.content {
            try await journal.erase(in: id, expecting: version, adding: event, rewrite)
        } else {
            try await journal.append(batch.flatMap(\.content.events), to: id, expecting: version)
        }
    }

    private func readAnewIfStale() async throws(JournalError) {
        guard state.withLock({ $0.isStale }) else { return }
        let onDisk = try await journal.read(id, after: 0)
        state.withLock { $0.readAnew(onDisk) }
    }

    private func publish(_ batch: [PendingWrite]) {
        let events = batch.lazy.flatMap(\.content.events)
        guard !events.isEmpty else { return }
        desk.keep(only: read { $0.assistance })
        for case .participantErased(let participant) in events.lazy.map(\.event) { desk.forget(participant) }
        for case .helperRemoved(let helper) in events.lazy.map(\.event) { scribes.forget(helper) }
        facilitatorBell.ring()
        helperBell.ring()
        if events.contains(where: { $0.event.concernsEverySeat }) { return seatBell.ring() }
        let people = Set(events.lazy.compactMap { $0.event.checkingParticipant })
        let seats = Set(events.lazy.compactMap { $0.event.helpedSeat }).union(seats(of: people))
        for seat in seats { seatBell.ring(at: seat) }
    }
}
