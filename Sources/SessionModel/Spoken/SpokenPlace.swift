/// What a participant says aloud: the answer to a prompt, or an idea besides the answers of the flow.
public struct SpokenPlace: Hashable, Codable, Sendable {
    public let prompt: PromptID
    public let isAdded: Bool

    public init(prompt: PromptID, isAdded: Bool = false) {
        self.prompt = prompt
        self.isAdded = isAdded
    }
}
