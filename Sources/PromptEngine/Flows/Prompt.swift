public import SessionModel

/// One thing asked (vraag), without its words.
public struct Prompt: Hashable, Sendable {
    public let id: PromptID
    public let kind: PromptKind
    /// Whether it needs an answer; every other prompt can be skipped.
    public let isRequired: Bool
    /// Whether its answer becomes a contribution.
    public let contributes: Bool
    /// Whether its answer is the participant's group. Its options then are the groups of the session.
    public let assignsGroup: Bool
    /// The name of its drawing: `Prompts/<flow>/pictures/<name>.svg`.
    public let picture: String?
    /// When it is asked; always if there is none.
    public let condition: Condition?

    public init(
        id: PromptID, kind: PromptKind, isRequired: Bool = false, contributes: Bool = false,
        assignsGroup: Bool = false, picture: String? = nil, condition: Condition? = nil
    ) {
        self.id = id
        self.kind = kind
        self.isRequired = isRequired
        self.contributes = contributes
        self.assignsGroup = assignsGroup
        self.picture = picture
        self.condition = condition
    }

    public var options: [Option] { kind.options }

    /// Whether "weet ik niet / sla over" is offered. A statement has nothing to skip: going on is all there is.
    public var canSkip: Bool { !isRequired && kind != .statement }
}
