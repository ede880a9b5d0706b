/// One thing asked (vraag), unique within its flow.
public struct PromptID: Identifier {
    public let rawValue: String

    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}
