import SessionModel
import TestSupport
import Testing

@testable import KioskServer

/// Which idea each participant hears next.
@Suite struct HearingTests {
    private static let start = Timestamp(milliseconds: 0)

    /// A session at the explain phase with so many ideas of each person; person 0 is called `p0`.
    private func session(ideas: [Int], groups: [StakeholderGroupID] = ["a", "b", "c"]) throws -> Session {
        var session = Session()
        func perform(_ command: SessionCommand) throws {
            for event in try session.decide(command) { session.apply(RecordedEvent(at: Self.start, event)) }
        }
        try perform(
            .create(
                SessionSetup(
                    title: "s", flow: "f", groups: groups, locales: ["nl"], code: "1", retentionDays: 1)))
        try perform(.openPhase(.contribute))
        for (person, count) in ideas.enumerated() {
            let (id, seat) = (ParticipantID("p\(person)"), SeatID("s\(person)"))
            try perform(.openSeat(seat, credential: CredentialDigest(rawValue: "d\(person)")))
            try perform(.join(id, seat: seat, locale: "nl"))
            try perform(
                .answer(
                    AnswerSubmission(
                        submission: SubmissionID("g\(person)"), participant: id, prompt: "group",
                        value: .choice(OptionID(groups[person % groups.count].rawValue)), purpose: .group,
                        provenance: Provenance(means: .touch, locale: "nl"))))
            for number in 0..<count {
                try perform(
                    .contribute(
                        ContributionSubmission(
                            submission: SubmissionID("i\(person).\(number)"), participant: id,
                            contribution: ContributionID("c\(person).\(number)"), prompt: "need", text: "idea",
                            provenance: Provenance(means: .typing, locale: "nl"))))
            }
        }
        try perform(.openPhase(.explain))
        return session
    }

    private func hear(_ idea: Contribution, by listener: ParticipantID, in session: inout Session) throws {
        let reaction = ReactionSubmission(
            submission: SubmissionID("\(listener)-\(idea.id)"), participant: listener,
            reaction: IdeaReaction(contribution: idea.id, agrees: false),
            provenance: Provenance(means: .touch, locale: "nl"))
        for event in try session.decide(.react(reaction)) {
            session.apply(RecordedEvent(at: Self.start, event))
        }
    }

    @Test("everybody hears each idea of the others once and never their own, whoever listens when", arguments: 1...20)
    func each(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var session = try session(ideas: (0..<7).map { _ in Int.random(in: 0...4, using: &generator) })
        var left = session.participantOrder
        var heard: [ParticipantID: Set<ContributionID>] = [:]
        while let listener = left.randomElement(using: &generator) {
            let hearing = Hearing(of: listener, in: session)
            #expect(hearing.heard == heard[listener, default: []].count)
            guard let idea = hearing.next else {
                #expect(hearing.heard == hearing.count)
                left.removeAll { $0 == listener }
                continue
            }
            #expect(idea.participant != listener)
            #expect(heard[listener, default: []].insert(idea.id).inserted)
            try hear(idea, by: listener, in: &session)
        }
        for listener in session.participantOrder {
            let others = session.contributions.filter { $0.participant != listener }.map(\.id)
            #expect(heard[listener, default: []] == Set(others))
        }
    }

    @Test("people who hear one idea each keep all ideas equally often heard, give or take one", arguments: [1, 4, 9])
    func fair(_ count: Int) throws {
        var session = try session(ideas: [count] + Array(repeating: 0, count: 25))
        for listener in session.participantOrder.dropFirst() {
            let idea = try #require(Hearing(of: listener, in: session).next)
            try hear(idea, by: listener, in: &session)
            let times = session.contributions.map(\.heardBy.count)
            #expect((times.max() ?? 0) - (times.min() ?? 0) <= 1)
        }
    }

    @Test("whoever listens when, contributors too, the difference is two at most", arguments: 1...20)
    func nearlyFair(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var session = try session(ideas: [3, 2, 4, 1, 1, 2])
        for _ in 0..<200 {
            let listener = ParticipantID("p\(Int.random(in: 0..<6, using: &generator))")
            guard let idea = Hearing(of: listener, in: session).next else { continue }
            try hear(idea, by: listener, in: &session)
            let times = session.contributions.map(\.heardBy.count)
            #expect((times.max() ?? 0) - (times.min() ?? 0) <= 2)
        }
    }

    @Test("of ideas as often heard, the first three are of three groups")
    func groups() throws {
        for listener in 0..<9 {
            var session = try session(ideas: Array(repeating: 2, count: 9))
            let id = ParticipantID("p\(listener)")
            var heard: Set<StakeholderGroupID?> = []
            for _ in 0..<3 {
                let idea = try #require(Hearing(of: id, in: session).next)
                heard.insert(session.participants[idea.participant]?.group)
                try hear(idea, by: id, in: &session)
            }
            #expect(heard == ["a", "b", "c"])
        }
    }

    @Test("people who listen at the same time begin with different ideas, and the same state gives the same idea")
    func spread() throws {
        let session = try session(ideas: [21] + Array(repeating: 0, count: 12))
        let first = session.participantOrder.dropFirst().map { Hearing(of: $0, in: session).next?.id }
        #expect(Set(first).count == 12)
        #expect(first == session.participantOrder.dropFirst().map { Hearing(of: $0, in: session).next?.id })
    }

    @Test("an idea that was taken back is not heard")
    func withdrawn() throws {
        var session = try session(ideas: [1, 0])
        for event in try session.decide(.withdraw("c0.0", by: "p0")) {
            session.apply(RecordedEvent(at: Self.start, event))
        }
        let hearing = Hearing(of: "p1", in: session)
        #expect(hearing.next == nil)
        #expect(hearing.count == 0)
    }
}
