import Outcomes
import SessionModel
import Testing

@Suite struct AgreementTests {
    private static func agreement(_ ranks: [[Double]]) throws -> Double? {
        let themes = (1...ranks[0].count).map { String(UnicodeScalar(UInt8(96 + $0))) }.joined(separator: " ")
        return try #require(Vote.exact(try Vote.table(ranks: ["x": ranks], themes: themes)).all).kendallsW
    }

    @Test("three executives and six applicants agree by 0.16")
    func executives() throws {
        // S. Siegel, Nonparametric Statistics for the Behavioral Sciences, 1956, p. 230: s = 25.5, W = .16.
        let found = try Self.agreement([[1, 6, 3, 2, 5, 4], [1, 5, 6, 4, 2, 3], [6, 3, 2, 5, 4, 1]])
        #expect(found == 25.5 / 157.5)
    }

    @Test("with ties the correction counts: 0.828")
    func ties() throws {
        // Siegel 1956, p. 234, from Kendall, Rank Correlation Methods, 1948, p. 83: s = 591, W = .828.
        let found = try #require(
            try Self.agreement([
                [1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10], [2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5],
                [2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10],
            ]))
        #expect(abs(found - 591.0 / 714) < 1e-12)
        #expect((found * 1000).rounded() == 828)
    }

    @Test("the same ballots agree wholly, also with the same ties; opposite ones not at all")
    func extremes() throws {
        #expect(try Self.agreement([[1, 2, 3], [1, 2, 3]]) == 1)
        #expect(try Self.agreement([[1, 2, 2, 3], [1, 2, 2, 3], [1, 2, 2, 3]]) == 1)
        #expect(try Self.agreement([[1, 2, 3], [3, 2, 1]]) == 0)
        #expect(try Self.agreement([[1, 2, 3]]) == 1)
    }

    @Test("agreement is undefined when every ballot is one tie, and not when one is")
    func undefined() throws {
        #expect(try Self.agreement([[1, 1, 1], [2, 2, 2]]) == nil)
        #expect(try Self.agreement([[1], [1]]) == nil)
        // S = ½ of the 2² (3³ − 3) / 12 = 8 less the 2 · 24 / 12 = 4 of the tie: 2 / 4.
        #expect(try Self.agreement([[1, 2, 3], [1, 1, 1]]) == 0.5)
    }

    @Test(
        "tau-b of published rankings with ties",
        arguments: [
            // M. G. Kendall, Rank Correlation Methods, chapter 3: 33 / √(41 · 36) = .859.
            (
                [1, 2.5, 2.5, 4.5, 4.5, 6.5, 6.5, 8, 9.5, 9.5], [1, 2, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10],
                0.859
            ),
            // The example in the documentation of scipy.stats.kendalltau.
            ([12, 2, 1, 12, 2], [1, 4, 7, 1, 0.5], -0.4714),
        ] as [([Double], [Double], Double)])
    func tau(_ first: [Double], _ second: [Double], _ published: Double) throws {
        let themes = first.indices.map { "t\($0)" }.joined(separator: " ")
        let outcome = Vote.exact(try Vote.table(ranks: ["x": [first], "y": [second]], themes: themes))
        let found = try #require(try outcome.pair("x", "y").kendallsTauB)
        #expect(abs(found - published) < 0.0005)
    }

    @Test("tau-b is about mean ranks: of opposite groups −1, and undefined beside a group that is level")
    func tauOfGroups() throws {
        let outcome = Vote.exact(
            try Vote.table(
                ["x": ["a b c", "b a c", "a b c"], "y": ["c b a", "c a b", "c b a"], "z": ["a b c", "c b a"]],
                themes: "a b c"))
        #expect(try outcome.pair("x", "y").kendallsTauB == -1)
        #expect(try outcome.pair("x", "z").kendallsTauB == nil)
    }
}
