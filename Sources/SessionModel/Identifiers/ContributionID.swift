/// One idea from an open prompt (bijdrage).
public struct ContributionID: Identifier {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}
