import Outcomes
import SessionModel
import TestSupport
import Testing

@Suite struct DissentTests {
    @Test("half of a group puts a theme first and half last: that is marked, the themes in the middle are not")
    func divided() throws {
        let all = try #require(
            Vote.exact(
                try Vote.table(
                    ["x": Array(repeating: "a b c d e", count: 5) + Array(repeating: "e b c d a", count: 5)],
                    themes: "a b c d e")
            ).all)
        #expect(all.themes.map(\.dissent.isMarked) == [true, false, false, false, true])
        // Ranks 1 and 5, five times each: 10 · 2² / 9, beside (5² − 1) / 12 = 2 of chance.
        let spread: Double = 20.0 / 9
        #expect(all.themes.map(\.dissent.spread) == [spread, 0, 0, 0, spread])
    }

    @Test("chance takes ties into account: whoever names only one thing spreads little")
    func ties() throws {
        let all = try #require(Vote.exact(try Vote.table(["x": ["a", "b", "a", "b"]], themes: "a b c d")).all)
        // Each ballot has ranks 1, 3, 3, 3: variance 3 / 4. Of a they are 1, 3, 1, 3: 4 · 1 / 3.
        let spread: Double = 16.0 / 9
        #expect(all.themes.map(\.dissent.spread) == [spread, spread, 0, 0])
    }

    @Test("nobody can be divided alone, over nothing but ties, or over two themes")
    func never() throws {
        let groups = try Vote.table(
            ["alone": ["a b"], "ties": ["a=b", "a=b"], "two": ["a b", "b a", "a b", "b a"]], themes: "a b")
        let outcome = Vote.exact(groups)
        for name in ["alone", "ties", "two"] {
            #expect(try outcome.group(name).themes.allSatisfy { !$0.dissent.isMarked })
        }
        #expect(try outcome.group("alone").themes.map(\.dissent.spread) == [nil, nil])
        #expect(try outcome.group("ties").themes.map(\.dissent.spread) == [nil, nil])
    }

    @Test("dice are seldom marked", arguments: [5, 10, 40])
    func chance(_ ballots: Int) throws {
        var generator = SeededGenerator(seed: UInt64(ballots))
        let themes = Vote.themes("a b c d e")
        var marks = 0
        let votes = 300
        for _ in 0..<votes {
            let table = try BallotTable(
                themes: themes,
                ballots: (0..<ballots).map { Vote.ballot("x", $0, Vote.random(themes, using: &generator)) })
            marks += try #require(Vote.exact(table).all).themes.count { $0.dissent.isMarked }
        }
        // One in a hundred of 1,500 is 15; the normal approximation and chance may make it twice that.
        #expect(marks <= 30, "\(marks) marks")
    }
}
