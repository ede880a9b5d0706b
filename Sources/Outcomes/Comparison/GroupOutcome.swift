/// The numbers of one group, or of all.
public struct GroupOutcome: Hashable, Sendable {
    /// Fewer ballots than this make everything computed from them indicative (indicatief).
    public static let indicativeBelow = 10

    /// `nil` for all.
    public let group: OutcomeGroup?
    public let ballots: Int
    /// Kendall's W, 0 to 1; `nil` is undefined, see ``KendallsW``.
    public let kendallsW: Double?
    /// Sorted by name, like ``BallotTable/themes``.
    public let themes: [ThemeOutcome]

    public var isIndicative: Bool { ballots < Self.indicativeBelow }
}

extension GroupOutcome {
    /// - Parameter sums: of the bootstrap, all replicates.
    init(_ group: OutcomeGroup?, _ table: BallotTable, _ matrix: RankMatrix, sums: [Int]) {
        let ballots = matrix.rowCount
        let ranks = MidRanks.doubled(matrix.sums)
        let counts = TopCounts(matrix)
        let dissent = Dissent.marks(in: matrix)
        let bootstrap = BootstrapSummary(sums: sums, themeCount: matrix.themeCount, ballots: ballots)
        self.group = group
        self.ballots = ballots
        kendallsW = KendallsW.of(matrix)
        themes = table.themes.enumerated().map { index, theme in
            ThemeOutcome(
                theme: theme, borda: Double(2 * ballots * matrix.themeCount - matrix.sums[index]) / 2,
                meanRank: matrix.meanRank(index), rank: Double(ranks[index]) / 2, timesFirst: counts.first[index],
                timesTopThree: counts.topThree[index], timesRanked: counts.ranked[index],
                meanRankInterval: bootstrap.meanRanks[index], rankInterval: bootstrap.ranks[index],
                probabilityFirst: bootstrap.first[index], probabilityTopThree: bootstrap.topThree[index],
                dissent: dissent[index])
        }
    }
}

extension RankMatrix {
    func meanRank(_ theme: Int) -> Double {
        Double(sums[theme]) / Double(2 * rowCount)
    }
}

extension GroupOutcome: Encodable {
    private enum CodingKeys: CodingKey {
        case group, members, ballots, isIndicative, kendallsW, themes
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(group?.name ?? "all", forKey: .group)
        try container.encodeIfPresent(group?.members, forKey: .members)
        try container.encode(ballots, forKey: .ballots)
        try container.encode(isIndicative, forKey: .isIndicative)
        try container.encode(kendallsW, forKey: .kendallsW)
        try container.encode(themes, forKey: .themes)
    }
}
