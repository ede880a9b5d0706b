public import SessionModel

/// One theme in two groups.
public struct ThemeDifference: Hashable, Sendable, Encodable {
    public let theme: ThemeID
    /// Mean rank in the first group minus that in the second: below 0 the first puts it nearer the top.
    public let meanRankDifference: Double
    /// The place in the first group minus that in the second.
    public let rankDifference: Double
    /// The absolute difference of mean ranks in standard deviations under dealing.
    public let standardisedDifference: Double
    /// Max-T within this pair, (c + 1) / (B + 1): the chance that any theme differs so much when none does.
    public let probability: Double
    /// ``probability`` times the number of pairs, at most 1 (Bonferroni): the chance that any theme differs so much in
    /// any pair when none does. Of two groups they are the same. Findings rest on this one.
    public let probabilityAllPairs: Double
}
