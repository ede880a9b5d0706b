/// The digest of a seat's secret. The secret itself is only in the seat's cookie.
public struct CredentialDigest: Identifier {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}
