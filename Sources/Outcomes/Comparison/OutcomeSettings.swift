/// How an outcome is computed. The same table with the same settings gives the same numbers on every machine.
public struct OutcomeSettings: Hashable, Sendable, Encodable {
    /// Starts all random numbers.
    public let seed: UInt64
    /// Draws for the intervals and probabilities of each group; at least 1, and 2,000 for intervals worth showing.
    public let bootstraps: Int
    /// Ways of dealing ballots for each pair of groups; at least 1.
    public let permutations: Int
    /// Small groups are shown too: only for somebody who may read every ballot anyway.
    public let showsAllGroups: Bool

    public init(seed: UInt64, bootstraps: Int = 2_000, permutations: Int = 10_000, showsAllGroups: Bool = false) {
        self.seed = seed
        self.bootstraps = max(bootstraps, 1)
        self.permutations = max(permutations, 1)
        self.showsAllGroups = showsAllGroups
    }
}
