import SessionModel

extension ThemeFinding {
    /// - Parameters:
    ///   - index: of the theme in each group and each comparison.
    ///   - comparisons: of all pairs of the groups.
    init(_ theme: ThemeID, at index: Int, groups: [GroupOutcome], comparisons: [PairComparison]) {
        self.theme = theme
        let pairs = comparisons.map { GroupDifference($0, groups, index) }
        let significant = pairs.filter { $0.probability <= Finding.differenceUpTo }
            .sorted { ($0.probability, -$0.distance) < ($1.probability, -$1.distance) }
        let distant = pairs.filter { $0.distance >= Finding.hintFrom }.sorted { $0.distance > $1.distance }
        let finding: Finding =
            if let leastSure = Self.sharedTop(at: index, groups) {
                .shared(leastSure: leastSure, differences: significant)
            } else if !significant.isEmpty {
                .difference(significant)
            } else if !distant.isEmpty {
                .hint(distant)
            } else {
                .undecided(nearest: pairs.min { ($0.probability, -$0.distance) < ($1.probability, -$1.distance) })
            }
        self.finding = finding
        let isAboutAll = if case .shared = finding { true } else { finding.differences.isEmpty }
        isIndicative = groups.contains { outcome in
            outcome.isIndicative
                && (isAboutAll || finding.differences.contains { [$0.first, $0.second].contains(outcome.group) })
        }
    }

    /// Of three themes or fewer every one is in the top three, which says nothing; nor does a single group share.
    private static func sharedTop(at index: Int, _ groups: [GroupOutcome]) -> GroupProbability? {
        let sure = groups.compactMap { outcome in
            outcome.group.map {
                GroupProbability(group: $0, probabilityTopThree: outcome.themes[index].probabilityTopThree)
            }
        }
        guard sure.count > 1, groups[0].themes.count > 3,
            let least = sure.min(by: { $0.probabilityTopThree < $1.probabilityTopThree }),
            least.probabilityTopThree >= Finding.sharedFrom
        else { return nil }
        return least
    }
}

extension GroupDifference {
    fileprivate init(_ comparison: PairComparison, _ groups: [GroupOutcome], _ index: Int) {
        func theme(_ group: OutcomeGroup) -> ThemeOutcome? {
            groups.first { $0.group == group }?.themes[index]
        }
        let (one, other) = (theme(comparison.first), theme(comparison.second))
        first = comparison.first
        second = comparison.second
        firstRank = one?.rank ?? 0
        secondRank = other?.rank ?? 0
        firstMeanRank = one?.meanRank ?? 0
        secondMeanRank = other?.meanRank ?? 0
        probability = comparison.themes[index].probabilityAllPairs
    }
}
