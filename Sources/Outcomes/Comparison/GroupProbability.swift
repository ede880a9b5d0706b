/// How sure a group's top three is.
public struct GroupProbability: Hashable, Sendable, Encodable {
    public let group: OutcomeGroup
    /// See ``ThemeOutcome/probabilityTopThree``.
    public let probabilityTopThree: Double
}
