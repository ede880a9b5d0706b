import SessionModel

/// What `flow.yaml` says, as far as it could be read.
struct FlowStructure {
    let id: FlowID
    let folder: String
    let phase: String?
    let groups: [StakeholderGroupID]
    let beginsWithPractice: Bool
    var prompts: [Prompt] = []
    /// All ids in the file, also of prompts that could not be read, so that their wordings are not called unknown.
    var declared: Set<PromptID> = []
}
