/// Two groups beside each other.
public struct PairComparison: Hashable, Sendable {
    public let first: OutcomeGroup
    public let second: OutcomeGroup
    /// Either group has few ballots, see ``GroupOutcome/indicativeBelow``.
    public let isIndicative: Bool
    /// Kendall's tau-b of the groups' mean ranks, −1 to 1; `nil` when all themes are level in either.
    public let kendallsTauB: Double?
    /// The whole difference: over all themes, the sum of squared differences of mean ranks.
    public let squaredDifference: Double
    /// How often dealing out the ballots anew gives at least that: (c + 1) / (B + 1). See ``PermutationTest``.
    public let probability: Double
    /// Sorted by name, like ``BallotTable/themes``.
    public let themes: [ThemeDifference]
}

extension PairComparison: Encodable {
    private enum CodingKeys: CodingKey {
        case first, second, isIndicative, kendallsTauB, squaredDifference, probability, themes
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(first, forKey: .first)
        try container.encode(second, forKey: .second)
        try container.encode(isIndicative, forKey: .isIndicative)
        try container.encode(kendallsTauB, forKey: .kendallsTauB)
        try container.encode(squaredDifference, forKey: .squaredDifference)
        try container.encode(probability, forKey: .probability)
        try container.encode(themes, forKey: .themes)
    }
}
