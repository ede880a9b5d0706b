public import SessionModel

/// What happened in a session, as events that read back into an equal one, without who did it.
///
/// It tells no more than the tables of ``SessionExport`` and the ballots do, for these reasons:
/// 1. The tables never join what one person said in different places, so neither does this. People are numbers drawn
///    anew (``JournalNames``), and each kind of thing that a person gave is dealt out anew among those who cannot be
///    told apart by it: ideas among the people of the same shown group, reactions to an idea, ballots of a round and
///    replies to an outcome among all who take part. All counts stay exactly as they were, since each deal gives one
///    person's things to one other; but the number beside an idea leads to nobody's answers or ballot.
/// 2. Which ideas came from one person is told, for the number of people in a theme follows from nothing else.
/// 3. Order and time tell nothing that the tables do not: answers stand first, person by person, with their day; ideas
///    follow in the order in which they arrived, with their second; reactions, ballots and replies stand together, with
///    their day.
/// 4. Groups are shown as in the tables, and each ballot carries its own group, as ``BallotGroups`` may tell it: groups
///    under ``SmallGroupRule/threshold`` are put together before anything is written, so no subtraction finds them. Rare
///    languages of answers read `und`.
/// 5. Who wrote down and translated is told by role, and of helpers the number that screens give them.
/// 6. Left out: seats and all secrets; the sound of what was said aloud and what its file is called; names of helpers; the code while the session goes on; what people took back, erased or refused to
///    give; ballots of a vote whose outcome may not be seen, ballots that were changed since, and how ballots were given;
///    replies to an outcome when fewer than the threshold gave one.
public struct JournalExport: Hashable, Sendable {
    /// Raised when yesterday's program could not read it: 2 has answers that were said aloud, and what people say of
    /// what was written down.
    public static let currentFormat = 2
    /// Those that can be read.
    static let formats = 1...currentFormat

    /// As they read back: the first makes the session.
    public let events: [RecordedEvent]

    /// - Parameters:
    ///   - journal: all events of a session, in order.
    ///   - generator: draws names and deals; use the system's, which cannot be guessed.
    public init(of journal: [RecordedEvent], using generator: inout some RandomNumberGenerator) {
        let session = journal.reduce(into: Session()) { $0.apply($1) }
        guard let setup = session.setup, let created = session.createdAt else {
            events = []
            return
        }
        let people = JournalPeople(of: session, using: &generator)
        var names = JournalNames()
        var ballots: [Int: [RecordedEvent]] = [:]
        for round in session.votingRounds {
            ballots[round.number] = people.votes(in: round, of: session, &names, using: &generator)
        }
        let withheld = people.groups.withheld.sorted()
        let shown = SessionSetup(
            title: setup.title, flow: setup.flow, groups: setup.groups, locales: setup.locales,
            code: session.endedAt == nil ? "" : setup.code, retentionDays: setup.retentionDays,
            isExample: setup.isExample, withheldGroups: withheld.isEmpty ? nil : withheld)
        events =
            [RecordedEvent(at: created, .created(shown))]
            + people.answers(in: journal, of: session, &names)
            + people.ideas(in: journal, of: session, &names)
            + people.reactions(in: session, &names, using: &generator)
            + journal.flatMap { recorded -> [RecordedEvent] in
                switch recorded.event {
                case .votingOpened(let round, _): [recorded] + (ballots[round] ?? [])
                case .called(let name): name.map { session.contribution($0) == nil } == true ? [] : [recorded]
                case .phaseOpened, .phaseClosed, .themesChanged, .themesUndone, .ended, .sessionErased: [recorded]
                case .created, .seatOpened, .participantJoined, .localeChosen, .answered, .sent, .declined,
                    .participantLeft, .participantErased, .participantMoved, .contributed, .contributionWithdrawn,
                    .rendered, .confirmationAsked, .confirmationSettled, .spokenStarted, .spokenDiscarded,
                    .explainedOrally, .reacted, .objected, .voted, .recognised, .helperJoined, .helperRemoved,
                    .assisted, .proposed, .proposalSettled, .tombstone:
                    []
                }
            }
    }
}

extension JournalExport {
    /// How the session was made; its code is empty when the export leaves it out.
    public var setup: SessionSetup? {
        if case .created(let setup) = events.first?.event { setup } else { nil }
    }

    /// The events of the session that is made of it, which people join by this code.
    public func events(code: String) -> [RecordedEvent] {
        guard let first = events.first, let setup else { return events }
        let made = SessionSetup(
            title: setup.title, flow: setup.flow, groups: setup.groups, locales: setup.locales, code: code,
            retentionDays: setup.retentionDays, isExample: setup.isExample, withheldGroups: setup.withheldGroups)
        return [RecordedEvent(at: first.at, .created(made))] + events.dropFirst()
    }
}
