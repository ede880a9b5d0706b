public import SessionModel

/// The outcome (uitkomst) of a vote: ranks, agreement and differences, each with its uncertainty, computed from a
/// ``BallotTable`` by an ``OutcomeComputation``. Nothing in it tells a small group apart, see ``WithheldGroups``.
public struct Outcome: Hashable, Sendable {
    /// Raised when a field changes its meaning or goes; new fields come without.
    public static let currentFormat = 1

    public let settings: OutcomeSettings
    /// Sorted.
    public let themes: [ThemeID]
    /// Every ballot counts the same. `nil` when there are too few to show anything.
    public let all: GroupOutcome?
    /// Sorted by name. Empty when only the whole may be shown.
    public let groups: [GroupOutcome]
    /// Every pair of groups once, in their order.
    public let comparisons: [PairComparison]
    /// One for each theme; empty when nothing is shown.
    public let findings: [ThemeFinding]
    /// `nil` when every group is shown.
    public let withheld: WithheldGroups?

    /// Computes everything here and now; see ``OutcomeComputation`` for doing it in pieces.
    public init(of table: BallotTable, settings: OutcomeSettings) {
        let computation = OutcomeComputation(of: table, settings: settings)
        self = computation.outcome(from: computation.pieces().map { computation.run($0) })
    }

    init(
        settings: OutcomeSettings, themes: [ThemeID], all: GroupOutcome?, groups: [GroupOutcome],
        comparisons: [PairComparison], findings: [ThemeFinding], withheld: WithheldGroups?
    ) {
        self.settings = settings
        self.themes = themes
        self.all = all
        self.groups = groups
        self.comparisons = comparisons
        self.findings = findings
        self.withheld = withheld
    }
}

extension Outcome: Encodable {
    private enum CodingKeys: CodingKey {
        case format, settings, themes, all, groups, comparisons, findings, withheld
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(Self.currentFormat, forKey: .format)
        try container.encode(settings, forKey: .settings)
        try container.encode(themes, forKey: .themes)
        try container.encode(all, forKey: .all)
        try container.encode(groups, forKey: .groups)
        try container.encode(comparisons, forKey: .comparisons)
        try container.encode(findings, forKey: .findings)
        try container.encode(withheld, forKey: .withheld)
    }
}
