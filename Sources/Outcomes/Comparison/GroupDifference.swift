/// A theme in two groups.
public struct GroupDifference: Hashable, Sendable, Encodable {
    public let first: OutcomeGroup
    public let second: OutcomeGroup
    public let firstRank: Double
    public let secondRank: Double
    public let firstMeanRank: Double
    public let secondMeanRank: Double
    /// See ``ThemeDifference/probabilityAllPairs``.
    public let probability: Double

    /// Places between them.
    var distance: Double { abs(firstRank - secondRank) }
}
