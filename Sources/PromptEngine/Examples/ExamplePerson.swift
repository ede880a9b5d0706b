public import SessionModel

/// Somebody in an example session.
public struct ExamplePerson: Hashable, Sendable {
    public let id: ParticipantID
    public let group: StakeholderGroupID
    public let locale: LocaleTag
    /// What their words were given with; everything else is tapped.
    public let means: Provenance.Means
    public let authorship: Provenance.Authorship
    /// To all prompts that the flow asks of them, skips and statements too, in the order in which it asks.
    public let answers: [ExampleAnswer]
    /// What they do with the ideas of others.
    public internal(set) var reactions: [IdeaReaction] = []
    /// From first on; empty for no ballot.
    public internal(set) var ballot: [ThemeID] = []
    /// What they say to the outcome, if anything.
    public internal(set) var recognition: Recognition?

    /// The name of the idea that answers a prompt, as the files write it: `r1.need`.
    public func idea(_ prompt: PromptID) -> ContributionID {
        ContributionID("\(id).\(prompt)")
    }
}
