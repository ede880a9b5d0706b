/// A theme (thema): a bundle of contributions to which participants give a place on their ballot.
public struct ThemeID: Identifier {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}
