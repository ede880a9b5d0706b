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

    /// How files name it: `refugees`, `neighbours + professionals`, `refugees + (no group)`.
    public var name: String {
        (members.map(\.rawValue) + (hasUngrouped ? ["(no group)"] : [])).joined(separator: " + ")
    }
}

extension OutcomeGroup: Encodable {
    /// Its name.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(name)
    }
}
