import Outcomes
import SessionModel
import TestSupport
import Testing

/// Ballots under test, and the outcome of them.
enum Vote {
    /// - Parameter groups: of each the ballots, written as `a b=c d`: a first, b and c tied, then d; what is not named
    ///   was not ranked.
    static func table(
        _ groups: KeyValuePairs<String, [String]>, themes: String, ungrouped: [String] = []
    ) throws -> BallotTable {
        var ballots = groups.flatMap { group, orders in
            orders.enumerated().map { ballot(StakeholderGroupID(group), $0.offset, ranks($0.element)) }
        }
        ballots += ungrouped.enumerated().map { ballot(nil, $0.offset, ranks($0.element)) }
        return try BallotTable(themes: self.themes(themes), ballots: ballots)
    }

    /// - Parameter groups: of each the ballots, as the ranks of the themes in their order.
    static func table(ranks groups: KeyValuePairs<String, [[Double]]>, themes: String) throws -> BallotTable {
        let names = self.themes(themes)
        let ballots = groups.flatMap { group, rows in
            rows.enumerated().map { number, row in
                ballot(StakeholderGroupID(group), number, Dictionary(uniqueKeysWithValues: zip(names, row)))
            }
        }
        return try BallotTable(themes: names, ballots: ballots)
    }

    /// Everything that does not rest on chance, with small groups too.
    static func exact(_ table: BallotTable) -> Outcome {
        Outcome(of: table, settings: OutcomeSettings(seed: 1, bootstraps: 1, permutations: 1, showsAllGroups: true))
    }

    static func themes(_ names: String) -> [ThemeID] {
        names.split(separator: " ").map { ThemeID(String($0)) }
    }

    /// A ballot that ranks all of the themes, each order as likely.
    static func random(_ themes: [ThemeID], using generator: inout SeededGenerator) -> [ThemeID: Double] {
        let order = themes.shuffled(using: &generator)
        return Dictionary(uniqueKeysWithValues: order.enumerated().map { ($0.element, Double($0.offset + 1)) })
    }

    static func ballot(_ group: StakeholderGroupID?, _ number: Int, _ ranks: [ThemeID: Double]) -> Ballot {
        Ballot(participant: ParticipantID("\(group?.rawValue ?? "none")-\(number)"), group: group, ranks: ranks)
    }

    private static func ranks(_ order: String) -> [ThemeID: Double] {
        var ranks: [ThemeID: Double] = [:]
        for (place, tied) in order.split(separator: " ").enumerated() {
            for theme in tied.split(separator: "=") { ranks[ThemeID(String(theme))] = Double(place + 1) }
        }
        return ranks
    }
}

extension Outcome {
    func group(_ name: String) throws -> GroupOutcome {
        try #require(groups.first { $0.group?.name == name })
    }

    func pair(_ first: String, _ second: String) throws -> PairComparison {
        try #require(comparisons.first { $0.first.name == first && $0.second.name == second })
    }

    func finding(_ theme: ThemeID) throws -> ThemeFinding {
        try #require(findings.first { $0.theme == theme })
    }
}

extension GroupOutcome {
    func theme(_ theme: ThemeID) throws -> ThemeOutcome {
        try #require(themes.first { $0.theme == theme })
    }
}
