import Foundation
import SessionModel
import TestSupport
import Testing

/// What holds for whatever people do, in whichever order.
@Suite struct PropertyTests {
    static let seeds = Array(UInt64(0)..<120)
    static let length = 300

    /// A session with seats, two people and a helper, after which anything goes.
    static func start() throws -> Gathering {
        var gathering = try Gathering.open()
        for person: ParticipantID in ["p1", "p2"] {
            try gathering.do(.join(person, seat: person == "p1" ? "seat1" : "seat2", locale: "ti"))
        }
        try gathering.do(.admitHelper(HelperEntry(helper: "h1", locales: ["ti"], credential: "helperh1")))
        return gathering
    }

    /// Runs random commands; `check` sees each one that did something.
    static func run(
        seed: UInt64,
        of next: (inout SeededGenerator, Int, Session) -> SessionCommand = { $0.command($1, in: $2) },
        _ check: (_ before: Session, _ command: SessionCommand, _ after: inout Gathering) throws -> Void
    ) throws -> Gathering {
        var generator = SeededGenerator(seed: seed)
        var gathering = try start()
        for serial in 0..<length {
            let command = next(&generator, serial, gathering.session)
            let before = gathering.session
            guard let events = try? gathering.do(command), !events.isEmpty else {
                #expect(gathering.session == before)
                continue
            }
            try check(before, command, &gathering)
        }
        return gathering
    }

    @Test("the fold of what was decided, read back from JSON, is the session as it grew", arguments: seeds)
    func folds(_ seed: UInt64) throws {
        let gathering = try Self.run(seed: seed) { _, _, _ in }
        let stored = try JSONEncoder().encode(gathering.journal)
        let read = try JSONDecoder().decode([RecordedEvent].self, from: stored)
        #expect(read.reduce(into: Session()) { $0.apply($1) } == gathering.session)
        #expect(gathering.session.version == gathering.journal.count)
    }

    @Test("a command that was carried out is not carried out again under the same submission", arguments: seeds)
    func idempotent(_ seed: UInt64) throws {
        _ = try Self.run(seed: seed) { _, command, after in
            guard Self.hasSubmission(command) else { return }
            let again = try after.session.decide(command)
            #expect(again.isEmpty)
        }
    }

    @Test("ideas only become fewer by erasing, keep name, place and words, and have one owner", arguments: seeds)
    func keepsIdeas(_ seed: UInt64) throws {
        _ = try Self.run(seed: seed) { before, command, after in
            let now = after.session.contributions
            #expect(Set(now.map(\.id)).count == now.count)
            if case .erase(let person) = command {
                #expect(now.map(\.id) == before.contributions.filter { $0.participant != person }.map(\.id))
                #expect(now.allSatisfy { $0.original == before.contribution($0.id)?.original })
            } else {
                #expect(Array(now.map(\.id).prefix(before.contributions.count)) == before.contributions.map(\.id))
                for (old, new) in zip(before.contributions, now) {
                    #expect(old.participant == new.participant)
                    let isRevised = new.original != old.original && old.isWritten
                    #expect(new.earlier == old.earlier + (isRevised ? [old.text] : []))
                }
            }
        }
    }

    @Test("an idea counts exactly while its last reply is words that its person sent", arguments: seeds)
    func countsIdeas(_ seed: UInt64) throws {
        _ = try Self.run(seed: seed) { _, _, after in
            for idea in after.session.contributions {
                let person = try #require(after.participant(idea.participant))
                guard !idea.isAdded else {
                    if person.standing == .declined { #expect(idea.isWithdrawn) }
                    continue
                }
                let reply = try #require(person.answers[idea.prompt]?.latest.value)
                let counts = person.standing == .sent && person.counted.contains(idea.prompt)
                switch reply {
                case .text(let text):
                    #expect(idea.isWithdrawn == !counts)
                    #expect(idea.text == text)
                case .spoken(let spoken):
                    #expect(idea.isWithdrawn == !counts)
                    #expect(idea.spoken == spoken)
                default: #expect(idea.isWithdrawn)
                }
            }
        }
    }

    @Test("each decided answer is in its person's history, once, until they are erased", arguments: seeds)
    func keepsReplies(_ seed: UInt64) throws {
        let gathering = try Self.run(seed: seed) { _, _, _ in }
        for recorded in gathering.journal {
            guard case .answered(let submission) = recorded.event else { continue }
            let person = try #require(gathering.participant(submission.participant))
            guard person.standing != .erased else { continue }
            let replies = person.answers[submission.prompt]?.all ?? []
            #expect(replies.count { $0.submission == submission.submission && $0.value == submission.value } == 1)
        }
    }

    @Test("the journal with an erased person's words taken out replays to the session as it is", arguments: seeds)
    func replaysErasure(_ seed: UInt64) throws {
        let gathering = try Self.run(seed: seed) { _, command, after in
            guard case .erase(let person) = command else { return }
            after.rewrite { $0.erasing(person) }
            #expect(after.replayed == after.session)
            let stored = try Self.text(of: after.journal)
            #expect(!stored.contains("\(person) says") && !stored.contains("\(person)-says"))
        }
        #expect(gathering.replayed == gathering.session)
    }

    @Test("the journal with all words taken out replays to the session as it is", arguments: seeds)
    func replaysSessionErasure(_ seed: UInt64) throws {
        var gathering = try Self.run(seed: seed) { _, command, after in
            if case .erase(let person) = command { after.rewrite { $0.erasing(person) } }
        }
        gathering.rewrite { $0.erasingAll() }
        gathering.record(.sessionErased)
        #expect(gathering.replayed == gathering.session)
        #expect(try !Self.text(of: gathering.journal).contains("says"))
    }

    @Test("a seat holds at most one person, who sits nowhere else; numbers are never given twice", arguments: seeds)
    func seats(_ seed: UInt64) throws {
        _ = try Self.run(seed: seed) { _, _, after in
            let session = after.session
            let seated = session.seats.values.compactMap(\.participant)
            #expect(Set(seated).count == seated.count)
            #expect(session.seats.values.map(\.number).sorted() == Array(1...session.seats.count))
            let numbers = session.participantOrder.compactMap { session.participants[$0]?.number }
            #expect(numbers == Array(1...session.participants.count))
        }
    }

    @Test("the random commands reach what they should: every kind of event, and every kind of refusal but two")
    func reach() throws {
        var events: Set<String> = []
        var refusals: Set<String> = []
        for seed in Self.seeds {
            var generator = SeededGenerator(seed: seed)
            var gathering = try Self.start()
            for serial in 0..<Self.length {
                do throws(SessionError) {
                    try gathering.do(generator.command(serial, in: gathering.session))
                } catch {
                    refusals.insert(Self.name(of: error))
                }
            }
            events.formUnion(gathering.journal.map { Self.name(of: $0.event) })
        }
        #expect(events.count == 34)
        #expect(
            refusals == [
                "alreadyCreated", "ended", "erased", "noConsent", "noPhaseOpen", "phaseNotOpen", "unknownGroup",
                "unknownLocale", "unknownParticipant", "unknownSeat", "unsuitableAnswer", "unknownContribution",
                "unsuitableContribution", "unknownTheme", "unsuitableWording", "themesFrozen", "tooFewThemes",
                "unnamedThemes", "roundOver", "unsuitableBallot", "nothingToCompare", "unknownHelper",
                "unsuitableHelper", "alreadyHelped", "notHelping", "unknownProposal",
                "unknownRecording", "recordingKept", "unwritten", "notSeated", "unknownConfirmation",
            ])
    }

    private static func hasSubmission(_ command: SessionCommand) -> Bool {
        switch command {
        case .answer, .send, .contribute, .explainOrally, .react, .object, .vote, .recognise, .propose, .settleProposal,
            .settleConfirmation:
            true
        case .create, .openPhase, .closePhase, .openSeat, .join, .chooseLocale, .leave, .move, .withdraw, .render,
            .startSpoken, .discardSpoken, .askConfirmation, .call, .changeThemes, .undoThemes, .openVoting,
            .admitHelper, .removeHelper, .requestHelp, .help, .erase, .end:
            false
        }
    }

    private static func text(of journal: [RecordedEvent]) throws -> String {
        String(decoding: try JSONEncoder().encode(journal), as: UTF8.self)
    }

    private static func name(of value: some Any) -> String {
        String("\(value)".prefix { $0 != "(" })
    }
}
