/// A group in a session (groep), such as `refugees`; named by the flow.
public struct StakeholderGroupID: Identifier {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}
