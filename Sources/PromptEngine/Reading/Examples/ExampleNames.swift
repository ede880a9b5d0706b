import SessionModel

/// The people and ideas that the other files of an example may name.
struct ExampleNames {
    let people: Set<ParticipantID>
    /// With whose they are.
    let ideas: [ContributionID: ParticipantID]

    /// - Parameter prompts: those whose answers are ideas.
    init(people: [ExamplePerson], prompts: [PromptID]) {
        self.people = Set(people.map(\.id))
        var ideas: [ContributionID: ParticipantID] = [:]
        for person in people {
            for answer in person.answers where prompts.contains(answer.prompt) && answer.value != .skipped {
                ideas[person.idea(answer.prompt)] = person.id
            }
        }
        self.ideas = ideas
    }

    /// A person who is named where an entry stands, reported if there is none.
    func person(_ name: String, at entry: YAMLEntry) -> ParticipantID? {
        let person = ParticipantID(name)
        guard people.contains(person) else {
            entry.error("name somebody of people.yaml, not `\(name)`")
            return nil
        }
        return person
    }

    /// - Parameter reader: who may not name an idea of their own.
    func idea(_ entry: YAMLEntry, for reader: ParticipantID? = nil) -> ContributionID? {
        guard let idea = entry.text().map({ ContributionID($0) }) else { return nil }
        guard let author = ideas[idea] else {
            entry.error("name an idea of people.yaml by its author and prompt, such as `r1.need`, not `\(idea)`")
            return nil
        }
        guard author != reader else {
            entry.error("name an idea of somebody else; `\(idea)` is their own")
            return nil
        }
        return idea
    }
}
