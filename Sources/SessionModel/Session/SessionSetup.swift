/// What the facilitator decided when the session was made.
public struct SessionSetup: Hashable, Codable, Sendable {
    public let title: String
    public let flow: FlowID
    public let groups: [StakeholderGroupID]
    public let locales: [LocaleTag]
    /// The digits that people enter at a kiosk to join.
    public let code: String
    /// Days after the end of the session until everything that people said is erased.
    public let retentionDays: Int
    /// Made to try the system with; its screens say so.
    public let isExample: Bool
    /// Of a session that was read from an export: the groups that are not told apart in it. `nil` for any other.
    public let withheldGroups: [StakeholderGroupID]?

    public init(
        title: String, flow: FlowID, groups: [StakeholderGroupID], locales: [LocaleTag], code: String,
        retentionDays: Int, isExample: Bool = false, withheldGroups: [StakeholderGroupID]? = nil
    ) {
        self.title = title
        self.flow = flow
        self.groups = groups
        self.locales = locales
        self.code = code
        self.retentionDays = retentionDays
        self.isExample = isExample
        self.withheldGroups = withheldGroups
    }
}
