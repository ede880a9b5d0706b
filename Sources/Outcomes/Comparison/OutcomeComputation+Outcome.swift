import SessionModel

extension OutcomeComputation {
    /// - Parameter results: of all pieces of one cut, in any order. Leaving one out, or giving one twice, is a mistake
    ///   in the program and stops it.
    public func outcome(from results: [PieceResult]) -> Outcome {
        guard !ballots.parts.isEmpty else {
            return Outcome(
                settings: settings, themes: table.themes, all: nil, groups: [], comparisons: [], findings: [],
                withheld: ballots.withheld)
        }
        let sums = bootstrapSums(in: results)
        let all = GroupOutcome(nil, table, whole, sums: sums.dropFirst().reduce(sums[0]) { zip($0, $1).map(+) })
        let outcomes = zip(ballots.parts, sums).map { part, sums in
            part.group.map { GroupOutcome($0, table, part.matrix, sums: sums) }
        }
        let comparisons = pairs.indices.compactMap { index in
            comparison(index, between: outcomes, permutationCounts(of: index, in: results))
        }
        let groups = outcomes.compactMap(\.self)
        return Outcome(
            settings: settings, themes: table.themes, all: all, groups: groups, comparisons: comparisons,
            findings: table.themes.enumerated().map { index, theme in
                ThemeFinding(theme, at: index, groups: groups, comparisons: comparisons)
            },
            withheld: ballots.withheld)
    }

    private var whole: RankMatrix {
        RankMatrix(rows: ballots.parts.flatMap(\.matrix.rows), themeCount: table.themes.count)
    }

    /// For each part of the ballots, the replicates in their order. Those of all are their sums: people are drawn within
    /// their groups.
    private func bootstrapSums(in results: [PieceResult]) -> [[Int]] {
        let found = results.filter { $0.piece.work == .bootstraps }
            .sorted { $0.piece.replicates.lowerBound < $1.piece.replicates.lowerBound }
        check(found.map(\.piece.replicates), settings.bootstraps)
        var sums = [[Int]](repeating: [], count: ballots.parts.count)
        for result in found {
            guard case .sums(let piece) = result.numbers else { continue }
            for index in sums.indices { sums[index] += piece[index] }
        }
        return sums
    }

    private func permutationCounts(of pair: Int, in results: [PieceResult]) -> PermutationTest.Counts {
        let found = results.filter { $0.piece.work == .permutations(pair: pair) }
            .sorted { $0.piece.replicates.lowerBound < $1.piece.replicates.lowerBound }
        check(found.map(\.piece.replicates), settings.permutations)
        var counts = PermutationTest.Counts(themes: Array(repeating: 0, count: table.themes.count))
        for result in found {
            guard case .counts(let piece) = result.numbers else { continue }
            counts.whole += piece.whole
            for theme in counts.themes.indices { counts.themes[theme] += piece.themes[theme] }
        }
        return counts
    }

    private func check(_ replicates: [Range<Int>], _ count: Int) {
        let end = replicates.reduce(0) { $1.lowerBound == $0 ? $1.upperBound : -1 }
        precondition(end == count, "each piece of the computation must be given once")
    }

    private func comparison(
        _ index: Int, between outcomes: [GroupOutcome?], _ counts: PermutationTest.Counts
    ) -> PairComparison? {
        let pair = pairs[index]
        guard let first = outcomes[pair.first], let second = outcomes[pair.second], let one = first.group,
            let other = second.group
        else { return nil }
        let themes = table.themes.enumerated().map { index, theme in
            let probability = PermutationTest.probability(counts.themes[index], of: settings.permutations)
            return ThemeDifference(
                theme: theme,
                meanRankDifference: first.themes[index].meanRank - second.themes[index].meanRank,
                rankDifference: first.themes[index].rank - second.themes[index].rank,
                standardisedDifference: pair.test.standardised[index], probability: probability,
                probabilityAllPairs: min(1, probability * Double(pairs.count)))
        }
        return PairComparison(
            first: one, second: other, isIndicative: first.isIndicative || second.isIndicative,
            // Sums stand for means: they are whole, so ties are exact.
            kendallsTauB: KendallsTau.b(
                ballots.parts[pair.first].matrix.sums, ballots.parts[pair.second].matrix.sums),
            squaredDifference: themes.reduce(0) { $0 + $1.meanRankDifference * $1.meanRankDifference },
            probability: PermutationTest.probability(counts.whole, of: settings.permutations), themes: themes)
    }
}
