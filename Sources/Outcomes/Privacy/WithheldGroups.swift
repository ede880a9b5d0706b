public import SessionModel

/// What an outcome does not show apart, because a group had fewer than ``SmallGroupRule/threshold`` ballots. It does not
/// tell which of them that was.
public struct WithheldGroups: Hashable, Sendable, Encodable {
    public enum Treatment: String, Hashable, Sendable, Encodable {
        /// They are shown together as one group.
        case merged
        /// They are everybody: only the whole is shown.
        case onlyTheWhole
        /// Everybody together is too few: nothing is shown.
        case nothing
    }

    /// Sorted.
    public let groups: [StakeholderGroupID]
    /// People without a group are among them.
    public let hasUngrouped: Bool
    public let treatment: Treatment
}
