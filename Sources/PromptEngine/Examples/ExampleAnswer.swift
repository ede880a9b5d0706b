public import SessionModel

/// What somebody in an example session replies to one prompt.
public struct ExampleAnswer: Hashable, Sendable {
    public let prompt: PromptID
    public let value: AnswerValue
    /// Of an idea, by locale.
    public let translations: [LocaleTag: String]
}
