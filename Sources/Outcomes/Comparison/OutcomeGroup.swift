public import SessionModel

/// A group in an outcome: one of the session's, or several that are only shown together.
public struct OutcomeGroup: Hashable, Sendable {
    /// Sorted; more than one when they are put together.
    public let members: [StakeholderGroupID]
    /// People without a group are in it too.
    public let hasUngrouped: Bool

    init(members: [StakeholderGroupID], hasUngrouped: Bool = false) {
        self.members = members
        self.hasUngrouped = hasUngrouped
    }

    /// The group that a file names so: several, when they were put together before it was written.
    init(named name: StakeholderGroupID) {
        let parts = name.rawValue.split(separator: Self.separator, omittingEmptySubsequences: false).map(String.init)
        let members = parts.filter { $0 != Self.none.rawValue }
        self.init(members: members.map { StakeholderGroupID($0) }, hasUngrouped: members.count < parts.count)
    }

    private static let separator = " + "
    /// How files name people without a group.
    static let none: StakeholderGroupID = "(no group)"

    /// The group that a file gives somebody, if it is one.
    static func shown(_ name: StakeholderGroupID) -> StakeholderGroupID? {
        name == none ? nil : name
    }

    /// How files name it: `refugees`, `neighbours + professionals`, `refugees + (no group)`.
    public var name: String {
        (members.map(\.rawValue) + (hasUngrouped ? [Self.none.rawValue] : [])).joined(separator: Self.separator)
    }
}

extension OutcomeGroup: Encodable {
    /// Its name.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(name)
    }
}
