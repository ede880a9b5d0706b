public import SessionModel

/// A flow in one locale; has a wording for each of its prompts and groups.
public struct FlowWording: Hashable, Sendable {
    public let locale: LocaleTag
    public let title: Phrase
    public let groups: [StakeholderGroupID: Phrase]
    public let prompts: [PromptID: Wording]

    public init(
        locale: LocaleTag, title: Phrase, groups: [StakeholderGroupID: Phrase], prompts: [PromptID: Wording]
    ) {
        self.locale = locale
        self.title = title
        self.groups = groups
        self.prompts = prompts
    }

    /// Whether the prompt is shown in the words of the fallback locale.
    public func isFallback(for prompt: PromptID) -> Bool {
        prompts[prompt]?.isFallback ?? false
    }
}
