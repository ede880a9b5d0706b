import Outcomes
import SessionModel
import Testing

@testable import KioskServer

@Suite struct OutcomeDeskTests {
    private static let groups: [Vote.Group] = [
        ("refugees", ["a b c d e", "b a c d e"], 6), ("neighbours", ["c b a d e"], 12),
    ]

    @Test("an outcome of the desk is the same as one that is computed at once")
    func same() async throws {
        let table = try Vote.table(Self.groups)
        let settings = OutcomeSettings(session: "s", round: 1)
        #expect(
            try await OutcomeDesk().outcome(of: table, session: "s", round: 1) == Outcome(of: table, settings: settings)
        )
    }

    @Test("each round of each session has a seed of its own, always the same")
    func seeds() {
        #expect(OutcomeSettings(session: "s", round: 1) == OutcomeSettings(session: "s", round: 1))
        let seeds = ["s", "t"].flatMap { session in
            [1, 2].map { OutcomeSettings(session: SessionID(session), round: $0).seed }
        }
        #expect(Set(seeds).count == 4)
        #expect(seeds.allSatisfy { $0 < 1_000_000 })
    }

    @Test("whoever cannot wait hears when it is ready, and then has it at once")
    func ready() async throws {
        let (desk, table) = (OutcomeDesk(), try Vote.table(Self.groups))
        let (rings, bell) = AsyncStream.makeStream(of: Void.self)
        #expect(desk.outcomeIfReady(of: table, session: "s", round: 1) { bell.yield() } == nil)
        for await _ in rings { break }
        #expect(desk.outcomeIfReady(of: table, session: "s", round: 1) {} != nil)
    }

    @Test("ballots that change, as when somebody is erased, make a new outcome")
    func changed() async throws {
        let desk = OutcomeDesk()
        let before = try await desk.outcome(of: try Vote.table(Self.groups), session: "s", round: 1)
        let fewer = try Vote.table([("refugees", ["a b c d e", "b a c d e"], 6), ("neighbours", ["c b a d e"], 11)])
        let after = try await desk.outcome(of: fewer, session: "s", round: 1)
        #expect(before.all?.ballots == 24)
        #expect(after.all?.ballots == 23)
        #expect(desk.outcomeIfReady(of: try Vote.table(Self.groups), session: "s", round: 1) {} == nil)
    }
}
