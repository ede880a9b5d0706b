import Outcomes
import SessionModel
import TestSupport
import Testing

@Suite struct PermutationTests {
    private static let permutations = 20_000

    private static func outcome(_ table: BallotTable) -> Outcome {
        Outcome(
            of: table,
            settings: OutcomeSettings(seed: 11, bootstraps: 1, permutations: permutations, showsAllGroups: true))
    }

    /// Within four standard errors of what counting every way of dealing gives.
    private static func expect(_ found: Double, near exact: Double, sourceLocation: SourceLocation = #_sourceLocation) {
        let error = (exact * (1 - exact) / Double(permutations)).squareRoot() + 1 / Double(permutations)
        #expect(abs(found - exact) <= 4 * error, "\(found), exactly \(exact)", sourceLocation: sourceLocation)
    }

    @Test("over two themes it is Fisher's exact test: the lady tasting tea, p = 0.4857")
    func tea() throws {
        // R. A. Fisher, The Design of Experiments, 1935: 3 of 4 right; two-sided 34 / 70 (the example of fisher.test in R,
        // and A. Agresti, Categorical Data Analysis, 2nd ed., 2002, p. 92).
        let pair = try Self.outcome(
            try Vote.table(
                ["milk": ["m t", "m t", "m t", "t m"], "tea": ["t m", "t m", "t m", "m t"]], themes: "m t")
        ).pair("milk", "tea")
        Self.expect(pair.probability, near: 34.0 / 70)
        for theme in pair.themes { Self.expect(theme.probability, near: 34.0 / 70) }
        // Mean ranks 1.25 and 1.75 over both themes.
        #expect(pair.squaredDifference == 0.5)
    }

    @Test("groups of unequal size too: 1 of 3 beside 5 of 5 by Fisher's test is 0.1071")
    func unequal() throws {
        // The margins are 6 and 2 of 8, 3 and 5: the least likely table alone, 3 / 28.
        let pair = try Self.outcome(
            try Vote.table(
                ["few": ["a b", "b a", "b a"], "many": Array(repeating: "a b", count: 5)], themes: "a b")
        ).pair("few", "many")
        Self.expect(pair.probability, near: 3.0 / 28)
    }

    @Test("over more themes it is what all ways of dealing give, counted one by one")
    func enumerated() throws {
        let first: [[Double]] = [[1, 2, 3, 4], [1, 3, 2, 4], [2, 1, 3, 4], [1, 2, 4, 3]]
        let second: [[Double]] = [[3, 2, 1, 4], [4, 1, 2, 3], [2, 4, 1, 3]]
        let exact = Self.enumerate(first, second)
        let pair = try Self.outcome(try Vote.table(ranks: ["x": first, "y": second], themes: "a b c d"))
            .pair("x", "y")
        #expect(abs(pair.squaredDifference - exact.squares) < 1e-12)
        Self.expect(pair.probability, near: exact.whole)
        for (theme, probability) in zip(pair.themes, exact.themes) {
            Self.expect(theme.probability, near: probability)
            #expect(theme.probabilityAllPairs == theme.probability)
        }
    }

    @Test("p is never 0, and 1 for a theme about which nobody differs")
    func limits() throws {
        let table = try Vote.table(
            [
                "x": Array(repeating: "a b c d", count: 20), "y": Array(repeating: "b a c d", count: 20),
            ], themes: "a b c d")
        let pair = try Self.outcome(table).pair("x", "y")
        #expect(pair.probability == 1 / Double(Self.permutations + 1))
        #expect(pair.themes.map(\.probability) == [pair.probability, pair.probability, 1, 1])
        #expect(pair.themes.map(\.meanRankDifference) == [-1, 1, 0, 0])
        #expect(pair.themes.map(\.standardisedDifference).suffix(2) == [0, 0])
    }

    @Test("the standardised difference has the variance of dealing")
    func standardised() throws {
        // Ranks of a: 1, 1 and 2, 2, 2: variance with divisor 4 is 0.3, times 1/2 + 1/3 is 0.25, so 1 is 2 deviations.
        let pair = try Self.outcome(try Vote.table(["x": ["a b", "a b"], "y": ["b a", "b a", "b a"]], themes: "a b"))
            .pair("x", "y")
        for theme in pair.themes { #expect(abs(theme.standardisedDifference - 2) < 1e-12) }
    }

    @Test("with more pairs the probability over all pairs is that of one times their number, at most 1")
    func allPairs() throws {
        let outcome = Self.outcome(
            try Vote.table(
                ["x": ["a b", "a b", "a b"], "y": ["b a", "b a", "b a"], "z": ["a b", "b a", "a b"]], themes: "a b"))
        #expect(outcome.comparisons.count == 3)
        for theme in outcome.comparisons.flatMap(\.themes) {
            #expect(theme.probabilityAllPairs == min(1, 3 * theme.probability))
        }
    }

    @Test("of 200 votes without any real difference few show one: 30 people, three groups, five themes")
    func falsePositives() throws {
        var generator = SeededGenerator(seed: 30)
        let themes = Vote.themes("a b c d e")
        let groups: [StakeholderGroupID] = ["x", "y", "z"]
        let votes = 200
        var (found, differentFirst) = (0, 0)
        for number in 0..<votes {
            let ballots = (0..<30).map {
                Vote.ballot(groups[$0 % 3], $0, Vote.random(themes, using: &generator))
            }
            let outcome = Outcome(
                of: try BallotTable(themes: themes, ballots: ballots),
                settings: OutcomeSettings(seed: UInt64(number), bootstraps: 1, permutations: 199))
            found += outcome.comparisons.contains { $0.themes.contains { $0.probabilityAllPairs <= 0.05 } } ? 1 : 0
            let firsts = Set(outcome.groups.map { $0.themes.min { $0.rank < $1.rank }?.theme })
            differentFirst += firsts.count > 1 ? 1 : 0
        }
        // At most 5% of 200 is 10; two standard errors more are 16.
        #expect(found <= 16, "\(found) of \(votes)")
        // What the test protects against: comparing first choices alone would tell a difference nearly every time.
        #expect(differentFirst > votes / 2)
    }

    private struct Exact {
        var squares = 0.0
        var whole = 0.0
        var themes: [Double] = []
    }

    /// Every way of choosing as many rows as the first group has, computed the plain way.
    private static func enumerate(_ first: [[Double]], _ second: [[Double]]) -> Exact {
        let rows = first + second
        let themes = rows[0].indices
        func statistics(_ chosen: Set<Int>) -> (Double, [Double]) {
            func mean(_ theme: Int, _ members: [Int]) -> Double {
                members.map { rows[$0][theme] }.reduce(0, +) / Double(members.count)
            }
            let (inside, outside) = (chosen.sorted(), rows.indices.filter { !chosen.contains($0) })
            let differences = themes.map { mean($0, inside) - mean($0, outside) }
            let deviations = themes.map { theme in
                let all = mean(theme, Array(rows.indices))
                return rows.map { ($0[theme] - all) * ($0[theme] - all) }.reduce(0, +).squareRoot()
            }
            return (
                differences.map { $0 * $0 }.reduce(0, +), zip(differences, deviations).map { abs($0) / $1 }
            )
        }
        let observed = statistics(Set(first.indices))
        var (count, whole, greatest) = (0, 0, themes.map { _ in 0 })
        for bits in 0..<(1 << rows.count) where bits.nonzeroBitCount == first.count {
            let dealt = statistics(Set(rows.indices.filter { bits & (1 << $0) != 0 }))
            count += 1
            whole += dealt.0 >= observed.0 - 1e-9 ? 1 : 0
            for theme in themes where (dealt.1.max() ?? 0) >= observed.1[theme] - 1e-9 { greatest[theme] += 1 }
        }
        return Exact(
            squares: observed.0, whole: Double(whole) / Double(count),
            themes: greatest.map { Double($0) / Double(count) })
    }
}
