/// One option of a prompt, unique within that prompt.
public struct OptionID: Identifier {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}
