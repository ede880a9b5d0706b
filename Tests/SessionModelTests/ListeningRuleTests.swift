import SessionModel
import TestSupport
import Testing

/// That the next idea for somebody, which is found by an index, is the one that looking at all of them gives.
@Suite struct ListeningRuleTests {
    @Test(
        "whatever happens, the next idea is the least heard, of the group least heard",
        arguments: 0..<50 as Range<UInt64>)
    func holds(_ seed: UInt64) throws {
        _ = try PropertyTests.run(seed: seed) { _, _, after in
            Self.expectRule(in: after.session, for: after.session.participantOrder)
        }
    }

    @Test(
        "in a room of people who hear, decline, return, take back and are erased, too",
        arguments: 1...6 as ClosedRange<UInt64>)
    func holdsInRoom(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var room = try Gathering.room(
            ideas: Array(repeating: 6, count: 24), groups: ["refugees", "professionals", "neighbours", nil])
        var done: [Int: Int] = [:]
        for serial in 1...400 {
            let person = ParticipantID("p\(Int.random(in: 0..<24, using: &generator))")
            let idea = { (number: Int) in ContributionID("c\(person.rawValue.dropFirst()).\(number % 6)") }
            let name = SubmissionID("\(serial)")
            let kind = Int.random(in: 0..<30, using: &generator)
            let command: SessionCommand =
                switch kind {
                case 0: .erase(person)
                case 1, 2: .withdraw(idea(serial), by: person)
                case 3, 4: .contribute(.added("again", name, named: idea(serial), by: person))
                case 5, 6: .answer(.group(.choice(serial % 2 == 0 ? "refugees" : "neighbours"), name, by: person))
                case 7: .answer(.consent(false, name, by: person))
                case 8...10: .answer(.consent(true, name, by: person))
                case 11, 12: .move(person, to: SeatID("s\(serial % 24)"))
                default:
                    .react(
                        .to(
                            room.session.listening(of: person).next?.id ?? idea(serial), name, agrees: false, by: person
                        ))
                }
            guard let events = try? room.do(command), !events.isEmpty else { continue }
            done[kind, default: 0] += 1
            if case .erase = command { room.rewrite { $0.erasing(person) } }
            Self.expectRule(in: room.session, for: [person, ParticipantID("p\(serial % 24)")])
        }
        // All that the claim names has happened.
        for kind in [0, 1, 3, 5, 7, 13] { #expect(done[kind, default: 0] > 0) }
        // With the index by which the next is found: it takes part in the comparison.
        #expect(room.replayed == room.session)
    }

    @Test("what somebody heard who declined is as if unheard, and heard again when they return")
    func silence() throws {
        var room = try Gathering.room(ideas: [2, 0, 0])
        for _ in 0..<2 { try room.pass(try #require(room.session.listening(of: "p1").next), by: "p1") }
        let first = try #require(room.session.listening(of: "p2").next)
        try room.pass(first, by: "p2")
        let other: ContributionID = first.id == "c0.0" ? "c0.1" : "c0.0"
        try room.do(.answer(.consent(false, "no", by: "p2")))
        #expect(room.session.contribution(first.id)?.heardBy == ["p1"])
        #expect(room.session.listening(of: "p2").heard == 0)
        try room.do(.answer(.consent(true, "yes", by: "p2")))
        #expect(room.session.listening(of: "p2").heard == 1)
        #expect(room.session.listening(of: "p2").next?.id == other)
        #expect(room.replayed == room.session)
    }

    @Test("ideas can be heard again one after the other, without one's own and those taken back")
    func again() throws {
        var room = try Gathering.room(ideas: [2, 1, 2])
        try room.do(.withdraw("c2.0", by: "p2"))
        #expect(room.session.idea(after: nil, besides: "p1")?.id == "c0.0")
        #expect(room.session.idea(after: "c0.1", besides: "p1")?.id == "c2.1")
        #expect(room.session.idea(after: "c2.1", besides: "p1") == nil)
        #expect(room.session.idea(after: "gone", besides: "p1") == nil)
        for person in room.session.participantOrder {
            var ideas: [Contribution] = []
            while let next = room.session.idea(after: ideas.last?.id, besides: person) { ideas.append(next) }
            #expect(ideas == room.session.ideas(besides: person))
        }
    }

    private static func expectRule(in session: Session, for people: [ParticipantID]) {
        for person in people {
            let ideas = session.ideas(besides: person)
            let (heard, waiting) = (
                ideas.filter { $0.heardBy.contains(person) }, ideas.filter { !$0.heardBy.contains(person) }
            )
            func group(_ idea: Contribution) -> StakeholderGroupID? { session.participants[idea.participant]?.group }
            let times = waiting.map(\.heardBy.count).min()
            let rarest = waiting.filter { $0.heardBy.count == times }
            let heardOfGroup = rarest.map { idea in heard.count { group($0) == group(idea) } }
            let best = zip(rarest, heardOfGroup).filter { $0.1 == heardOfGroup.min() }.map(\.0.id)

            let listening = session.listening(of: person)
            #expect(listening.heard == heard.count)
            #expect(listening.count == ideas.count)
            #expect(listening.next.map { best.contains($0.id) } ?? best.isEmpty)
        }
    }
}
