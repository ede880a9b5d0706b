public import SessionModel

/// The prompts of a phase in their order (vragenlijst), with their words in each locale.
public struct Flow: Sendable {
    /// The name of its folder.
    public let id: FlowID
    /// The phase in which it is asked, such as `contribute`.
    public let phase: String
    /// The groups that a session of this flow may have.
    public let groups: [StakeholderGroupID]
    public let prompts: [Prompt]
    /// Whether people practise how an answer is given before the first prompt.
    public let beginsWithPractice: Bool
    private let wordings: [LocaleTag: FlowWording]
    private let positions: [PromptID: Int]

    /// - Parameter prompts: with distinct ids; conditions name earlier prompts only. The reader checks both; of two
    ///   prompts with one id the first is found by it.
    public init(
        id: FlowID, phase: String, groups: [StakeholderGroupID], prompts: [Prompt],
        beginsWithPractice: Bool = true, wordings: [FlowWording] = []
    ) {
        self.id = id
        self.phase = phase
        self.groups = groups
        self.prompts = prompts
        self.beginsWithPractice = beginsWithPractice
        self.wordings = Dictionary(wordings.map { ($0.locale, $0) }) { first, _ in first }
        positions = Dictionary(prompts.enumerated().map { ($1.id, $0) }) { first, _ in first }
    }

    /// The flow as a session with these groups asks it: they are the options of the prompt that assigns the group.
    public func narrowed(to groups: [StakeholderGroupID]) -> Flow {
        let offered = Set(groups)
        return Flow(
            id: id, phase: phase, groups: groups, prompts: prompts.map { $0.narrowed(to: offered) },
            beginsWithPractice: beginsWithPractice, wordings: Array(wordings.values))
    }

    /// The words of the flow in a locale; nil for a locale that the catalogue does not have.
    public func wording(_ locale: LocaleTag) -> FlowWording? {
        wordings[locale]
    }

    /// Whether any prompt lets people hear ideas of others.
    public var asksIdeas: Bool {
        prompts.contains { if case .ideas = $0.kind { true } else { false } }
    }

    /// How many prompts from the first somebody needs to take part: up to the last that asks for consent or the group.
    var joiningCount: Int {
        prompts.lastIndex { $0.kind == .consent || $0.assignsGroup }.map { $0 + 1 } ?? 0
    }

    public func prompt(_ id: PromptID) -> Prompt? {
        positions[id].map { prompts[$0] }
    }

    /// The place of a prompt in `prompts`, counted from 0.
    func position(of id: PromptID) -> Int? {
        positions[id]
    }
}
