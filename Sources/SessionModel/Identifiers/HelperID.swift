/// Somebody who helps in a session (helper); made at random, never derived from who they are.
public struct HelperID: Identifier {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}
