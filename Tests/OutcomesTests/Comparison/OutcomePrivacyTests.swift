import Outcomes
import SessionModel
import TestSupport
import Testing

@Suite struct OutcomePrivacyTests {
    private static let themes = Vote.themes("a b c d")
    private static let settings = OutcomeSettings(seed: 2, bootstraps: 20, permutations: 20)

    private static func ballots(_ sizes: [(StakeholderGroupID?, Int)], seed: UInt64 = 1) -> [Ballot] {
        var generator = SeededGenerator(seed: seed)
        return sizes.flatMap { group, size in
            (0..<size).map { Vote.ballot(group, $0, Vote.random(themes, using: &generator)) }
        }
    }

    private static func outcome(_ ballots: [Ballot], _ settings: OutcomeSettings = settings) throws -> Outcome {
        Outcome(of: try BallotTable(themes: themes, ballots: ballots), settings: settings)
    }

    @Test("five ballots are enough to be shown apart, and then nothing is left out")
    func largeEnough() throws {
        let outcome = try Self.outcome(Self.ballots([("x", 5), ("y", 6)]))
        #expect(outcome.groups.map(\.group?.name) == ["x", "y"])
        #expect(outcome.withheld == nil)
    }

    @Test("a small group is put together with the next smallest, and the outcome says so")
    func merged() throws {
        let outcome = try Self.outcome(Self.ballots([("x", 4), ("y", 12), ("z", 6)]))
        #expect(outcome.groups.map(\.group?.name) == ["x + z", "y"])
        #expect(outcome.groups.map(\.ballots) == [10, 12])
        #expect(outcome.all?.ballots == 22)
        #expect(outcome.comparisons.map { [$0.first.name, $0.second.name] } == [["x + z", "y"]])
        #expect(outcome.withheld?.treatment == .merged)
        #expect(outcome.withheld?.groups == ["x", "z"])
    }

    @Test("when that would be everybody only the whole is shown, and of fewer than five nothing")
    func whole() throws {
        let two = try Self.outcome(Self.ballots([("x", 4), ("y", 9)]))
        #expect(two.groups.isEmpty && two.comparisons.isEmpty)
        #expect(two.all?.ballots == 13)
        #expect(two.withheld?.treatment == .onlyTheWhole)
        #expect(two.findings.map(\.finding) == Array(repeating: .undecided(nearest: nil), count: 4))
        for sizes in [[("x", 4)], [("x", 2), ("y", 2)]] as [[(StakeholderGroupID?, Int)]] {
            let few = try Self.outcome(Self.ballots(sizes))
            #expect(few.all == nil && few.groups.isEmpty && few.comparisons.isEmpty && few.findings.isEmpty)
            #expect(few.withheld?.treatment == .nothing)
        }
    }

    @Test("a few people without a group are hidden like a small group; many count in the whole only")
    func ungrouped() throws {
        let few = try Self.outcome(Self.ballots([("x", 6), ("y", 9), (nil, 2)]))
        #expect(few.groups.map(\.group?.name) == ["x + (no group)", "y"])
        #expect(few.withheld?.hasUngrouped == true)
        let many = try Self.outcome(Self.ballots([("x", 6), ("y", 9), (nil, 5)]))
        #expect(many.groups.map(\.group?.name) == ["x", "y"])
        #expect(many.all?.ballots == 20)
        #expect(many.withheld == nil)
    }

    @Test("for somebody who may read every ballot small groups can be shown")
    func allGroups() throws {
        let settings = OutcomeSettings(seed: 2, bootstraps: 20, permutations: 20, showsAllGroups: true)
        let outcome = try Self.outcome(Self.ballots([("x", 1), ("y", 9)]), settings)
        #expect(outcome.groups.map(\.ballots) == [1, 9])
        #expect(outcome.withheld == nil)
    }

    @Test("who of the people put together is in which group changes not one number")
    func interchangeable() throws {
        let ballots = Self.ballots([("x", 4), ("y", 12), ("z", 6), ("w", 3)])
        let outcome = try Self.outcome(ballots)
        #expect(outcome.withheld?.groups == ["w", "x"])
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<5 {
            // The hidden groups as large as before, and other sizes too.
            var labels: [StakeholderGroupID] =
                [["w", "w", "w", "x", "x", "x", "x"], ["w", "w", "w", "w", "x", "x", "x"]]
                .randomElement(using: &generator)?.shuffled(using: &generator) ?? []
            let swapped = ballots.map { ballot in
                ["w", "x"].contains(ballot.group)
                    ? Ballot(participant: ballot.participant, group: labels.removeLast(), ranks: ballot.ranks) : ballot
            }
            #expect(try Self.outcome(swapped) == outcome)
            #expect(try Self.outcome(swapped).json() == outcome.json())
        }
    }

    @Test("for all sizes up to seven of three groups: no sum or difference of what is shown is a small group")
    func subtraction() throws {
        let settings = OutcomeSettings(seed: 1, bootstraps: 1, permutations: 1)
        for number in 0..<512 {
            let sizes = [number % 8, number / 8 % 8, number / 64]
            guard sizes.contains(where: { $0 > 0 }) else { continue }
            let groups: [StakeholderGroupID] = ["x", "y", "z"]
            let ballots = Self.ballots(zip(groups, sizes).map { ($0.0, $0.1) }, seed: UInt64(number))
            let outcome = try Self.outcome(ballots, settings)
            // A small group's own sums of ranks, and those of everybody shown.
            func sums(_ members: [Ballot]) -> [Double] {
                Self.themes.map { theme in members.compactMap { $0.ranks[theme] }.reduce(0, +) }
            }
            let hidden = groups.map { group in ballots.filter { $0.group == group } }
                .filter { (1..<SmallGroupRule.threshold).contains($0.count) }
            let shown = ([outcome.all].compactMap(\.self) + outcome.groups).map { group in
                (count: Double(group.ballots), sums: group.themes.map { $0.meanRank * Double(group.ballots) })
            }
            // The whole first; each added, left out or subtracted.
            for signs in 0..<Self.power(3, shown.count) {
                var (count, combined) = (0.0, Self.themes.map { _ in 0.0 })
                for (index, group) in shown.enumerated() {
                    let sign = Double(signs / Self.power(3, index) % 3 - 1)
                    count += sign * group.count
                    combined = zip(combined, group.sums).map { $0 + sign * $1 }
                }
                // The whole without some of the groups: nobody, or a crowd.
                let isRest = signs % 3 == 2 && (1..<shown.count).allSatisfy { signs / Self.power(3, $0) % 3 < 2 }
                #expect(!isRest || count == 0 || count >= Double(SmallGroupRule.threshold), "\(sizes)")
                for small in hidden {
                    let isFound =
                        abs(count - Double(small.count)) < 0.5
                        && zip(combined, sums(small)).allSatisfy { abs($0 - $1) < 1e-6 }
                    #expect(!isFound, "\(sizes)")
                }
            }
        }
    }

    private static func power(_ base: Int, _ exponent: Int) -> Int {
        (0..<exponent).reduce(1) { product, _ in product * base }
    }
}
