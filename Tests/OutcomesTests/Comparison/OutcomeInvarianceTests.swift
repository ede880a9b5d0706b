import Outcomes
import SessionModel
import TestSupport
import Testing

@Suite struct OutcomeInvarianceTests {
    private static let themes = Vote.themes("a b c d e")
    private static let settings = OutcomeSettings(seed: 17, bootstraps: 300, permutations: 300)

    /// Rankings with ties and gaps of 26 people in three groups.
    private static func ballots() -> [Ballot] {
        var generator = SeededGenerator(seed: 26)
        return (0..<26).map { number in
            let ranks = themes.map { ($0, Double(Int.random(in: 1...4, using: &generator))) }
            let kept = ranks.filter { _ in Int.random(in: 0..<4, using: &generator) > 0 }
            return Vote.ballot(
                ["x", "y", "z"][number % 3], number, Dictionary(uniqueKeysWithValues: kept))
        }
    }

    @Test("the same table and seed give the same outcome, another seed other intervals and the same ranks")
    func seeds() throws {
        let table = try BallotTable(themes: Self.themes, ballots: Self.ballots())
        let outcome = Outcome(of: table, settings: Self.settings)
        #expect(Outcome(of: table, settings: Self.settings) == outcome)
        let other = Outcome(of: table, settings: OutcomeSettings(seed: 18, bootstraps: 300, permutations: 300))
        #expect(
            other.groups.map { $0.themes.map(\.probabilityTopThree) }
                != outcome.groups.map { $0.themes.map(\.probabilityTopThree) })
        #expect(other.groups.map { $0.themes.map(\.meanRank) } == outcome.groups.map { $0.themes.map(\.meanRank) })
    }

    @Test("neither the order of ballots and themes nor the names of people change anything")
    func orders() throws {
        let outcome = Outcome(
            of: try BallotTable(themes: Self.themes, ballots: Self.ballots()), settings: Self.settings)
        var generator = SeededGenerator(seed: 1)
        for _ in 0..<3 {
            let renamed = Self.ballots().shuffled(using: &generator).enumerated().map { number, ballot in
                Ballot(participant: ParticipantID("person-\(number)"), group: ballot.group, ranks: ballot.ranks)
            }
            let table = try BallotTable(themes: Self.themes.shuffled(using: &generator), ballots: renamed)
            #expect(Outcome(of: table, settings: Self.settings) == outcome)
        }
    }

    @Test(
        "however the work is cut and in whatever order it is done, the outcome is the same",
        arguments: [1, 7, 64, 299, 300, 5_000])
    func pieces(_ size: Int) throws {
        let table = try BallotTable(themes: Self.themes, ballots: Self.ballots())
        let computation = OutcomeComputation(of: table, settings: Self.settings)
        var generator = SeededGenerator(seed: UInt64(size))
        let results = computation.pieces(of: size).shuffled(using: &generator).map { computation.run($0) }
        #expect(computation.outcome(from: results) == Outcome(of: table, settings: Self.settings))
    }

    @Test("done beside each other it is the same as after each other")
    func concurrent() async throws {
        let table = try BallotTable(themes: Self.themes, ballots: Self.ballots())
        let computation = OutcomeComputation(of: table, settings: Self.settings)
        let results = await withTaskGroup(of: OutcomeComputation.PieceResult.self) { tasks in
            for piece in computation.pieces(of: 20) { tasks.addTask { computation.run(piece) } }
            return await tasks.reduce(into: []) { $0.append($1) }
        }
        #expect(computation.outcome(from: results) == Outcome(of: table, settings: Self.settings))
    }

    @Test("when themes change names, their exact numbers go along")
    func relabelled() throws {
        let names: [ThemeID: ThemeID] = ["a": "e", "b": "a", "c": "d", "d": "c", "e": "b"]
        let renamed = Self.ballots().map { ballot in
            Ballot(
                participant: ballot.participant, group: ballot.group,
                ranks: Dictionary(uniqueKeysWithValues: ballot.ranks.map { (names[$0.key] ?? $0.key, $0.value) }))
        }
        let before = Vote.exact(try BallotTable(themes: Self.themes, ballots: Self.ballots()))
        let after = Vote.exact(try BallotTable(themes: Self.themes, ballots: renamed))
        for (old, new) in zip(before.groups, after.groups) {
            #expect(Self.near(old.kendallsW, new.kendallsW))
            for theme in old.themes {
                let other = try new.theme(try #require(names[theme.theme]))
                #expect(other.borda == theme.borda)
                #expect(other.meanRank == theme.meanRank)
                #expect(other.rank == theme.rank)
                #expect(Self.near(other.timesFirst, theme.timesFirst))
                #expect(Self.near(other.timesTopThree, theme.timesTopThree))
                #expect(Self.near(other.dissent.spread, theme.dissent.spread))
            }
        }
        for (old, new) in zip(before.comparisons, after.comparisons) {
            #expect(old.kendallsTauB == new.kendallsTauB)
            #expect(Self.near(old.squaredDifference, new.squaredDifference))
        }
    }

    @Test("everybody voting twice changes counts, not means, agreement or order")
    func doubled() throws {
        let twice =
            Self.ballots()
            + Self.ballots().map {
                Ballot(participant: ParticipantID("\($0.participant)-again"), group: $0.group, ranks: $0.ranks)
            }
        let once = Vote.exact(try BallotTable(themes: Self.themes, ballots: Self.ballots()))
        let double = Vote.exact(try BallotTable(themes: Self.themes, ballots: twice))
        for (one, two) in zip(once.groups, double.groups) {
            #expect(two.ballots == 2 * one.ballots)
            #expect(Self.near(one.kendallsW, two.kendallsW))
            #expect(one.themes.map(\.meanRank) == two.themes.map(\.meanRank))
            #expect(one.themes.map(\.rank) == two.themes.map(\.rank))
            #expect(one.themes.map { 2 * $0.borda } == two.themes.map(\.borda))
        }
        #expect(once.comparisons.map(\.kendallsTauB) == double.comparisons.map(\.kendallsTauB))
    }

    @Test("a ballot that is one tie moves every mean towards the middle and the order not at all")
    func constantBallot() throws {
        let table = try BallotTable(themes: Self.themes, ballots: Self.ballots())
        let level = try BallotTable(themes: Self.themes, ballots: Self.ballots() + [Vote.ballot("x", 99, [:])])
        let (before, after) = (Vote.exact(table), Vote.exact(level))
        for (old, new) in zip(try before.group("x").themes, try after.group("x").themes) {
            #expect(abs(new.meanRank - 3) <= abs(old.meanRank - 3))
            #expect(new.rank == old.rank)
            #expect(new.timesFirst == old.timesFirst)
        }
    }

    private static func near(_ first: Double?, _ second: Double?) -> Bool {
        guard let first, let second else { return first == nil && second == nil }
        return abs(first - second) < 1e-9
    }
}
