import SessionModel

/// Reads `themes.yaml` of an example: the themes that the group made.
struct ExampleThemesReader {
    let names: ExampleNames
    let locales: [LocaleSettings]

    func themes(_ fields: YAMLFields) -> [ExampleTheme] {
        fields.allow(["themes"])
        guard let list = fields.required("themes"), let items = list.items() else { return [] }
        if items.count < 2 { list.error("write at least two themes, or there is nothing to choose from") }
        var taken: Set<String> = []
        var filed: Set<ContributionID> = []
        return items.compactMap { theme($0, &taken, &filed) }
    }

    private func theme(
        _ entry: YAMLEntry, _ taken: inout Set<String>, _ filed: inout Set<ContributionID>
    ) -> ExampleTheme? {
        guard let fields = entry.fields() else { return nil }
        fields.allow(["id", "name", "need", "value", "ideas"])
        let id = fields.required("id")?.identifier()
        if let id, !taken.insert(id).inserted {
            fields["id"]?.error("give this theme another id; `\(id)` is already used")
        }
        let wordings = wordings(fields)
        var ideas: [ContributionID] = []
        for item in fields.required("ideas")?.items() ?? [] {
            guard let idea = names.idea(item) else { continue }
            if filed.insert(idea).inserted {
                ideas.append(idea)
            } else {
                item.error("remove this idea; `\(idea)` is in a theme already")
            }
        }
        return id.map { ExampleTheme(id: ThemeID($0), wordings: wordings, ideas: ideas) }
    }

    private func wordings(_ fields: YAMLFields) -> [LocaleTag: ThemeWording] {
        let names = phrases(fields, "name", limit: Session.longestThemeName, mayHaveSay: true)
        let needs = phrases(fields, "need", limit: Session.longestThemeText)
        let values = phrases(fields, "value", limit: Session.longestThemeText)
        var wordings: [LocaleTag: ThemeWording] = [:]
        for (tag, name) in names {
            // Nobody has listened yet to what no speaker has read.
            wordings[tag] = ThemeWording(
                name: name.text, say: name.say == name.text ? nil : name.say, need: needs[tag]?.text ?? "",
                value: values[tag]?.text ?? "", isHeard: name.isReviewed)
        }
        return wordings
    }

    /// A text in every locale.
    private func phrases(
        _ fields: YAMLFields, _ key: String, limit: Int, mayHaveSay: Bool = false
    ) -> [LocaleTag: Phrase] {
        guard let texts = fields.required(key)?.fields() else { return [:] }
        texts.allow(locales.map(\.tag.rawValue))
        var phrases: [LocaleTag: Phrase] = [:]
        for settings in locales {
            let tag = settings.tag
            guard let entry = texts.required(tag.rawValue, "add this text; each locale has it") else { continue }
            let reader = PhraseReader(rules: settings.rules, sayRequired: mayHaveSay && settings.sayRequired)
            guard let phrase = reader.phrase(entry, placeholders: .none) else { continue }
            if phrase.text.count > limit { entry.error("write at most \(limit) characters") }
            phrases[tag] = phrase
        }
        return phrases
    }
}
