public import SessionModel

/// A session that was made up, to be looked at: who is there, what they say, the themes that they make of it and what
/// they put first. It is read from `Prompts/<flow>/example/`.
public struct ExampleSession: Hashable, Sendable {
    /// The files in the folder `example` of a flow.
    public static let files = ["people.yaml", "reactions.yaml", "themes.yaml", "ballots.yaml"]

    public let flow: FlowID
    /// In the order of the file.
    public let people: [ExamplePerson]
    /// In the order in which the facilitator asked for them.
    public let explanations: [ExampleExplanation]
    /// In the order in which they are made.
    public let themes: [ExampleTheme]

    public init(
        flow: FlowID, people: [ExamplePerson], explanations: [ExampleExplanation], themes: [ExampleTheme]
    ) {
        self.flow = flow
        self.people = people
        self.explanations = explanations
        self.themes = themes
    }
}
