import Outcomes
import SessionModel
import Testing

@testable import KioskServer

@Suite struct OutcomeDeskTests {
    @Test("each round of each session has a seed of its own, always the same")
    func seeds() {
        #expect(OutcomeSettings(session: "s", round: 1) == OutcomeSettings(session: "s", round: 1))
        let seeds = ["s", "t"].flatMap { session in
            [1, 2].map { OutcomeSettings(session: SessionID(session), round: $0).seed }
        }
        #expect(Set(seeds).count == 4)
        #expect(seeds.allSatisfy { $0 < 1_000_000 })
    }

    @Test("until voting has closed nothing may be seen")
    func hidden() async throws {
        try await TestServer.run { test in
            let session = try await test.votedSession(isRevealed: false)
            #expect(await session.outcome().isHidden)
        }
    }

    @Test("the outcome of a session is that of its ballots, with the seed of its round")
    func same() async throws {
        try await TestServer.run { test in
            let session = try await test.votedSession()
            let (outcome, round) = try #require(await session.outcome().shown)
            let table = try #require(session.read { BallotTable(of: round, in: $0) })
            let settings = OutcomeSettings(session: session.id, round: 1)
            #expect(outcome == Outcome(of: table, settings: settings))
            #expect(outcome.all?.ballots == 30)
            #expect(try #require(outcome.groups.first { $0.group?.name == "refugees" }).ballots == 12)
        }
    }

    @Test("whoever is erased is in the outcome no more")
    func erased() async throws {
        try await TestServer.run { test in
            let session = try await test.votedSession()
            _ = await session.outcome()
            let somebody = try #require(session.read { $0.participantOrder.first })
            try await session.perform(.erase(somebody), at: test.clock.now)
            let outcome = try #require(await session.outcome().shown).outcome
            #expect(outcome.all?.ballots == 29)
        }
    }

    @Test("a vote in which nobody chose anything has no outcome")
    func blank() async throws {
        try await TestServer.run { test in
            let session = try await test.votedSession(orders: ["refugees": [[]]])
            #expect(await session.outcome().shown == nil)
            #expect(await !session.outcome().isHidden)
        }
    }
}
