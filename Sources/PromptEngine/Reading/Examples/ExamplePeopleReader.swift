import SessionModel

/// Reads `people.yaml` of an example: who is there, and what they answer.
struct ExamplePeopleReader {
    private static let keys = ["id", "group", "locale", "means", "authorship", "answers"]

    let flow: Flow
    let locales: [LocaleSettings]

    func people(_ fields: YAMLFields) -> [ExamplePerson] {
        fields.allow(["people"])
        guard let list = fields.required("people"), let items = list.items() else { return [] }
        if items.isEmpty { list.error("write at least one person") }
        var taken: Set<String> = []
        return items.compactMap { person($0, &taken) }
    }

    private func person(_ entry: YAMLEntry, _ taken: inout Set<String>) -> ExamplePerson? {
        guard let fields = entry.fields() else { return nil }
        fields.allow(Self.keys)
        let id = fields.required("id").flatMap { identifier($0, &taken) }
        let group = fields.required("group")?.text(among: flow.groups.map(\.rawValue))
        let locale = fields.required("locale")?.text(among: locales.map(\.tag.rawValue))
        // What is given with a tap is known from the prompt; here it is about words.
        let means =
            fields["means"].map { $0.text(among: [Provenance.Means.typing, .speech].map(\.rawValue)) } ?? "typing"
        let authorship =
            fields["authorship"].map { $0.text(among: Provenance.Authorship.allCases.map(\.rawValue)) } ?? "alone"
        guard let id, let group, let locale else { return nil }
        let reader = ExampleAnswersReader(
            flow: flow, words: ExampleWordsReader(locales: locales), group: StakeholderGroupID(group),
            locale: LocaleTag(locale))
        return ExamplePerson(
            id: ParticipantID(id), group: StakeholderGroupID(group), locale: LocaleTag(locale),
            means: means.flatMap(Provenance.Means.init) ?? .typing,
            authorship: authorship.flatMap(Provenance.Authorship.init) ?? .alone,
            answers: reader.answers(fields["answers"]?.fields(), of: entry))
    }

    private func identifier(_ entry: YAMLEntry, _ taken: inout Set<String>) -> String? {
        guard let id = entry.identifier() else { return nil }
        guard taken.insert(id).inserted else {
            entry.error("give this person another id; `\(id)` is already used")
            return nil
        }
        return id
    }
}
