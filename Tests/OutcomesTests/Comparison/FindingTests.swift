import Outcomes
import SessionModel
import TestSupport
import Testing

@Suite struct FindingTests {
    private static func outcome(_ groups: KeyValuePairs<String, [String]>, themes: String = "a b c d e") throws
        -> Outcome
    {
        Outcome(
            of: try Vote.table(groups, themes: themes),
            settings: OutcomeSettings(seed: 3, bootstraps: 2_000, permutations: 999))
    }

    private static func times(_ count: Int, _ order: String) -> [String] {
        Array(repeating: order, count: count)
    }

    @Test("what every group surely has in its top three is shared, and where it differs within it is told too")
    func shared() throws {
        let outcome = try Self.outcome(["x": Self.times(12, "a b c d e"), "y": Self.times(12, "c b a d e")])
        guard case .shared(let least, let differences) = try outcome.finding("b").finding else {
            Issue.record("b is not shared")
            return
        }
        #expect(least.probabilityTopThree == 1)
        #expect(differences.isEmpty)
        guard case .shared(_, let top) = try outcome.finding("a").finding else {
            Issue.record("a is not shared")
            return
        }
        #expect(top.map(\.firstRank) == [1])
        #expect(top.map(\.secondRank) == [3])
        #expect(try outcome.finding("d").finding.kind == "undecided")
    }

    @Test("what differs more than chance is a difference, with the groups, their places and the probability")
    func difference() throws {
        let outcome = try Self.outcome(["x": Self.times(12, "a b c d e"), "y": Self.times(12, "b c d e a")])
        guard case .difference(let pairs) = try outcome.finding("a").finding, let pair = pairs.first else {
            Issue.record("a is no difference")
            return
        }
        #expect([pair.first.name, pair.second.name] == ["x", "y"])
        #expect([pair.firstRank, pair.secondRank] == [1, 5])
        #expect([pair.firstMeanRank, pair.secondMeanRank] == [1, 5])
        #expect(pair.probability == 0.001)
    }

    @Test("places two or more apart that may be chance are a hint")
    func hint() throws {
        let outcome = try Self.outcome([
            "x": ["a b c d e", "a c b e d", "d e a b c", "e d c b a", "b a e c d"],
            "y": ["b a d c e", "e c d a b", "c d e b a", "d b a e c", "a e c d b"],
        ])
        let far = outcome.comparisons[0].themes.filter { abs($0.rankDifference) >= 2 }
        #expect(!far.isEmpty)
        for theme in far {
            guard case .hint(let pairs) = try outcome.finding(theme.theme).finding else {
                Issue.record("\(theme.theme) is no hint")
                continue
            }
            #expect(pairs.allSatisfy { $0.probability > 0.05 && abs($0.firstRank - $0.secondRank) >= 2 })
        }
        #expect(outcome.findings.allSatisfy { $0.isIndicative })
    }

    @Test("for every theme of 60 random votes the finding is what its numbers say")
    func consistent() throws {
        var generator = SeededGenerator(seed: 8)
        let themes = Vote.themes("a b c d e")
        var kinds: Set<String> = []
        for number in 0..<60 {
            let pull = number % 3 == 0 ? 2 : 0
            let ballots = (0..<18).map { person in
                var ranks = Vote.random(themes, using: &generator)
                if person % 2 == 0 { ranks["a"] = ranks["a"].map { $0 / Double(1 + 4 * pull) } }
                ranks["b"] = ranks["b"].map { $0 / Double(1 + 3 * pull) }
                return Vote.ballot(person % 2 == 0 ? "x" : "y", person, ranks)
            }
            let outcome = Outcome(
                of: try BallotTable(themes: themes, ballots: ballots),
                settings: OutcomeSettings(seed: 1, bootstraps: 100, permutations: 99))
            for (index, finding) in outcome.findings.enumerated() {
                let isShared = outcome.groups.allSatisfy { $0.themes[index].probabilityTopThree >= 0.8 }
                let isSignificant = outcome.comparisons[0].themes[index].probabilityAllPairs <= 0.05
                let isFar = abs(outcome.comparisons[0].themes[index].rankDifference) >= 2
                let kind = isShared ? "shared" : isSignificant ? "difference" : isFar ? "hint" : "undecided"
                #expect(finding.finding.kind == kind)
                kinds.insert(kind)
            }
        }
        #expect(kinds.count == 4)
    }

    @Test("fewer than ten ballots make a group, its pairs and findings indicative, and no others")
    func indicative() throws {
        let outcome = try Self.outcome([
            "x": Self.times(10, "a b c d e"), "y": Self.times(10, "e b c d a"), "z": Self.times(9, "a b c d e"),
        ])
        #expect(outcome.groups.map(\.isIndicative) == [false, false, true])
        #expect(outcome.all?.isIndicative == false)
        #expect(outcome.comparisons.map(\.isIndicative) == [false, true, true])
        // b is shared by all groups, so also by the small one.
        #expect(try outcome.finding("b").isIndicative)
        let large = try Self.outcome(["x": Self.times(10, "a b c d e"), "y": Self.times(10, "e b c d a")])
        #expect(large.findings.allSatisfy { !$0.isIndicative })
    }

    @Test("of three themes every one is in the top three, so nothing is called shared; nor is it with one group")
    func nothingToShare() throws {
        let three = try Self.outcome(["x": Self.times(10, "a b c"), "y": Self.times(10, "a b c")], themes: "a b c")
        #expect(three.findings.allSatisfy { $0.finding.kind == "undecided" })
        let alone = try Self.outcome(["x": Self.times(10, "a b c d e")])
        #expect(alone.findings.map(\.finding) == Array(repeating: .undecided(nearest: nil), count: 5))
        #expect(alone.comparisons.isEmpty)
    }
}
