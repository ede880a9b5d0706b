import SessionModel

/// Reads `reactions.yaml` of an example: what people do with the ideas of others.
struct ExampleReactionsReader {
    struct Reactions {
        var byPerson: [ParticipantID: [IdeaReaction]] = [:]
        var explanations: [ExampleExplanation] = []
    }

    let names: ExampleNames
    let words: ExampleWordsReader
    /// In which language each person speaks.
    let locales: [ParticipantID: LocaleTag]

    func reactions(_ fields: YAMLFields) -> Reactions {
        fields.allow(["reactions", "explained"])
        var reactions = Reactions()
        let people = fields.required("reactions")?.fields()
        for name in people?.names ?? [] {
            guard let entry = people?[name], let person = names.person(name, at: entry) else { continue }
            reactions.byPerson[person] = self.reactions(entry, of: person)
        }
        reactions.explanations = fields["explained"]?.items()?.compactMap(explanation) ?? []
        return reactions
    }

    private func reactions(_ entry: YAMLEntry, of person: ParticipantID) -> [IdeaReaction] {
        guard let fields = entry.fields() else { return [] }
        fields.allow(["agrees", "adds"])
        let agreed = fields["agrees"]?.items()?.compactMap { names.idea($0, for: person) } ?? []
        let added = fields["adds"]?.items()?.compactMap { addition($0, of: person) } ?? []
        if Set(agreed).count < agreed.count { fields["agrees"]?.error("name each idea once") }
        if Set(added.map(\.idea)).count < added.count { fields["adds"]?.error("add to each idea once") }
        return agreed.filter { idea in !added.contains { $0.idea == idea } }
            .map { IdeaReaction(contribution: $0, agrees: true) }
            + added.map { IdeaReaction(contribution: $0, agrees: agreed.contains($0), addition: $1) }
    }

    private func addition(_ entry: YAMLEntry, of person: ParticipantID) -> (idea: ContributionID, text: String)? {
        guard let fields = entry.fields(), let locale = locales[person] else { return nil }
        let idea = fields.required("to").flatMap { names.idea($0, for: person) }
        guard let text = words.words(entry, in: locale, besides: ["to"])?.text else { return nil }
        guard AnswerText.fits(text, characters: AnswerCheck.additionCharacters) else {
            fields["text"]?.error("write at most \(AnswerCheck.additionCharacters) characters")
            return nil
        }
        return idea.map { ($0, text) }
    }

    private func explanation(_ entry: YAMLEntry) -> ExampleExplanation? {
        guard let fields = entry.fields() else { return nil }
        let idea = fields.required("to").flatMap { names.idea($0) }
        let tags = words.locales.map(\.tag.rawValue)
        guard let locale = fields.required("locale")?.text(among: tags).map({ LocaleTag($0) }),
            let text = words.words(entry, in: locale, besides: ["to", "locale"])?.text
        else { return nil }
        return idea.map { ExampleExplanation(idea: $0, locale: locale, text: text) }
    }
}
