import Outcomes
import SessionModel
import TestSupport
import Testing

@Suite struct BootstrapTests {
    private static func all(_ table: BallotTable, bootstraps: Int = 20_000) throws -> GroupOutcome {
        try #require(
            Outcome(
                of: table,
                settings: OutcomeSettings(seed: 5, bootstraps: bootstraps, permutations: 1, showsAllGroups: true)
            ).all)
    }

    @Test("over two themes it is the binomial distribution, as in its published tables")
    func binomial() throws {
        // 14 of 20 put a first. Tables of the binomial with n = 20, p = 0.7: P(X ≤ 9) = .0171, P(X = 10) = .0308; 2.5%
        // and 97.5% lie at 10 and 18.
        let ballots = Array(repeating: "a b", count: 14) + Array(repeating: "b a", count: 6)
        let theme = try Self.all(try Vote.table(["x": ballots], themes: "a b")).theme("a")
        let published: Double = 1 - 0.0171 - 0.0308 / 2
        #expect(abs(theme.probabilityFirst - published) < 0.005)
        #expect(theme.meanRankInterval.lower == 2 - 18.0 / 20)
        #expect(theme.meanRankInterval.upper == 2 - 10.0 / 20)
        #expect(theme.rankInterval.lower == 1)
        #expect(theme.rankInterval.upper == 1.5)
    }

    @Test("of three ballots it is what all 27 draws give")
    func enumerated() throws {
        // Draws of a b c, b c a, c a b: all alike in 3, all different in 6 (all level), two and one in 18. In each of
        // these one theme is first alone: each of the three is first in 1 + 6 draws, and shares the first place in 6.
        let all = try Self.all(try Vote.table(["x": ["a b c", "b c a", "c a b"]], themes: "a b c"))
        let exact: Double = (7 + 6.0 / 3) / 27
        for theme in all.themes {
            #expect(abs(theme.probabilityFirst - exact) < 0.015)
            #expect(theme.probabilityTopThree == 1)
            #expect(theme.meanRankInterval.lower == 1)
            #expect(theme.meanRankInterval.upper == 3)
        }
    }

    @Test("of many ballots the interval of the mean is that of the normal distribution")
    func normal() throws {
        var generator = SeededGenerator(seed: 9)
        let themes = Vote.themes("a b c d e f")
        let ballots = (0..<400).map { Vote.ballot("x", $0, Vote.random(themes, using: &generator)) }
        let all = try Self.all(try BallotTable(themes: themes, ballots: ballots), bootstraps: 4_000)
        for theme in all.themes {
            let ranks = ballots.compactMap { $0.ranks[theme.theme] }
            let squares = ranks.map { ($0 - theme.meanRank) * ($0 - theme.meanRank) }.reduce(0, +)
            let half = 1.96 * squares.squareRoot() / 400
            let (below, above) = (theme.meanRank - half, theme.meanRank + half)
            #expect(abs(theme.meanRankInterval.lower - below) < half * 0.1)
            #expect(abs(theme.meanRankInterval.upper - above) < half * 0.1)
        }
    }

    @Test("people are drawn within their groups: what differs only between groups does not vary in the whole")
    func withinGroups() throws {
        let table = try Vote.table(
            ["x": Array(repeating: "a b", count: 6), "y": Array(repeating: "b a", count: 9)], themes: "a b")
        let theme = try Self.all(table).theme("b")
        #expect(theme.meanRank == 1.4)
        #expect(theme.meanRankInterval.lower == 1.4)
        #expect(theme.meanRankInterval.upper == 1.4)
        #expect(theme.probabilityFirst == 1)
    }

    @Test("the probabilities of first places add up to 1 and those of the top three to 3")
    func sums() throws {
        var generator = SeededGenerator(seed: 2)
        let themes = Vote.themes("a b c d e")
        let ballots = (0..<8).map { Vote.ballot("x", $0, Vote.random(themes, using: &generator)) }
        let all = try Self.all(try BallotTable(themes: themes, ballots: ballots), bootstraps: 2_000)
        #expect(abs(all.themes.map(\.probabilityFirst).reduce(0, +) - 1) < 1e-9)
        #expect(abs(all.themes.map(\.probabilityTopThree).reduce(0, +) - 3) < 1e-9)
    }
}
