import Outcomes
import SessionModel
import TestSupport
import Testing

@Suite struct RankingTests {
    @Test("Borda's own example: 21 voters, points 3 to 1 of his are 2 to 0 of ours")
    func borda() throws {
        // J.-C. de Borda, Mémoire sur les élections au scrutin, 1781 (published 1784): A 37, B 42, C 47 points; a point
        // a voter less, for we count from 0.
        let orders =
            ["a b c"] + Array(repeating: "a c b", count: 7) + Array(repeating: "b c a", count: 7)
            + Array(repeating: "c b a", count: 6)
        let all = try #require(Vote.exact(try Vote.table(["x": orders], themes: "a b c")).all)
        #expect(all.themes.map { $0.borda + 21 } == [37, 42, 47])
        #expect(all.themes.map(\.timesFirst) == [8, 7, 6])
        #expect(all.themes.map(\.rank) == [3, 2, 1])
    }

    @Test("the capital of Tennessee: Memphis 126, Nashville 194, Chattanooga 173, Knoxville 107")
    func tennessee() throws {
        // The example of Wikipedia's article “Borda count”: 42, 26, 15 and 17 of 100 voters.
        let orders =
            Array(repeating: "m n c k", count: 42) + Array(repeating: "n c k m", count: 26)
            + Array(repeating: "c k n m", count: 15) + Array(repeating: "k c n m", count: 17)
        let all = try #require(Vote.exact(try Vote.table(["x": orders], themes: "m n c k")).all)
        #expect(all.themes.map(\.theme) == ["c", "k", "m", "n"])
        #expect(all.themes.map(\.borda) == [173, 107, 126, 194])
        #expect(all.themes.map(\.meanRank) == [2.27, 2.93, 2.74, 2.06])
        #expect(all.themes.map(\.rank) == [2, 4, 3, 1])
    }

    @Test("tied themes share their places, and themes that a top k leaves out share what is left")
    func midRanks() throws {
        // Of five: a 1; b and c share 2 and 3; d and e were not ranked and share 4 and 5.
        let all = try #require(Vote.exact(try Vote.table(["x": ["a b=c"]], themes: "a b c d e")).all)
        #expect(all.themes.map(\.meanRank) == [1, 2.5, 2.5, 4.5, 4.5])
        #expect(all.themes.map(\.borda) == [4, 2.5, 2.5, 0.5, 0.5])
        #expect(all.themes.map(\.rank) == [1, 2.5, 2.5, 4.5, 4.5])
        #expect(all.themes.map(\.timesRanked) == [1, 1, 1, 0, 0])
    }

    @Test("only the order of the numbers counts")
    func order() throws {
        let near = try Vote.table(ranks: ["x": [[1, 2, 3], [2, 1, 1]]], themes: "a b c")
        let far = try Vote.table(ranks: ["x": [[0.5, 20, 300], [7, 6.5, 6.5]]], themes: "a b c")
        #expect(Vote.exact(near) == Vote.exact(far))
    }

    @Test("a tie over the edge of the top is shared, and a theme that was not ranked is never in it")
    func top() throws {
        let outcome = Vote.exact(
            try Vote.table(["tied": ["a=b c=d=e"], "short": ["a"], "full": ["e d c b a"]], themes: "a b c d e"))
        let tied = try outcome.group("tied")
        #expect(tied.themes.map(\.timesFirst) == [0.5, 0.5, 0, 0, 0])
        // Places 3, 4 and 5 are shared by three: a third of the third place each.
        let third: Double = 1.0 / 3
        #expect(tied.themes.map(\.timesTopThree) == [1, 1, third, third, third])
        let short = try outcome.group("short")
        #expect(short.themes.map(\.timesFirst) == [1, 0, 0, 0, 0])
        #expect(short.themes.map(\.timesTopThree) == [1, 0, 0, 0, 0])
        #expect(try outcome.group("full").themes.map(\.timesTopThree) == [0, 0, 1, 1, 1])
    }

    @Test("of 40 random votes with ties the Borda points add up to all pairs, and mean ranks to all places")
    func sums() throws {
        var generator = SeededGenerator(seed: 4)
        let themes = Vote.themes("a b c d e f")
        for _ in 0..<40 {
            let ballots = (0..<7).map { number in
                let ranks = themes.map { ($0, Double(Int.random(in: 1...4, using: &generator))) }
                let kept = ranks.filter { _ in Bool.random(using: &generator) }
                return Vote.ballot("x", number, Dictionary(uniqueKeysWithValues: kept))
            }
            let all = try #require(Vote.exact(try BallotTable(themes: themes, ballots: ballots)).all)
            #expect(all.themes.map(\.borda).reduce(0, +) == 7 * 15)
            #expect(abs(all.themes.map(\.meanRank).reduce(0, +) - 21) < 1e-9)
            #expect(all.themes.map(\.rank).reduce(0, +) == 21)
        }
    }
}
