/// Made on the device for each submission: sent twice, stored once.
public struct SubmissionID: Identifier {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}
