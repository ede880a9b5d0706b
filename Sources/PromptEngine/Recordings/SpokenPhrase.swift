public import SessionModel

/// One phrase of a flow in one locale that the kiosk speaks, under the key of its recording.
public struct SpokenPhrase: Hashable, Sendable {
    /// What a phrase is for.
    public enum Role: Hashable, Sendable {
        case group, question, help, option, lowest, highest
    }

    public let key: RecordingKey
    public let role: Role
    /// The prompt that it belongs to; nil for the name of a group.
    public let prompt: PromptID?
    public let phrase: Phrase

    public init(key: RecordingKey, role: Role, prompt: PromptID?, phrase: Phrase) {
        self.key = key
        self.role = role
        self.prompt = prompt
        self.phrase = phrase
    }
}
