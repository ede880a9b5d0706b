import SessionModel

/// Reads a file with texts of one kind, such as `Locales/<tag>/interface.yaml`.
struct ScreenTextsReader<Key: TextKey> {
    let settings: LocaleSettings
    let log: FaultLog

    private var phrases: PhraseReader {
        PhraseReader(
            rules: settings.rules, sayRequired: settings.sayRequired && Key.isSpoken, isSpoken: Key.isSpoken)
    }

    /// - Parameters:
    ///   - file: nil if there is none.
    ///   - fallback: the texts of the locale on which this one falls back, if it does.
    func texts(of file: SourceFile?, fallback: ScreenTexts<Key>?) -> ScreenTexts<Key> {
        var texts: [Key: InterfaceText] = [:]
        var missing = Set(Key.allCases)
        if let file, let fields = YAMLEntry.root(of: file, log: log)?.fields() {
            reportUnknown(fields)
            for key in Key.allCases {
                if let entry = fields[key.rawValue] {
                    missing.remove(key)
                    texts[key] = text(entry, placeholders: key.placeholders)
                } else {
                    reportMissing(key, in: fields.place, fallback: fallback)
                }
            }
        } else if file == nil {
            reportMissingFile(fallback: fallback)
        }
        if let fallback {
            for key in missing { texts[key] = fallback.text(key) }
        }
        return ScreenTexts(texts: texts, fallbacks: fallback == nil ? [] : missing, rules: settings.rules)
    }

    private func text(_ entry: YAMLEntry, placeholders: [String]) -> InterfaceText? {
        if entry.hasField(among: ["plural", "forms"]), let fields = entry.fields() {
            return plural(fields, placeholders: placeholders)
        }
        let phrase = phrases.phrase(entry, placeholders: PlaceholderRule(required: placeholders))
        return phrase.map { InterfaceText.phrase(PhraseTemplate($0)) }
    }

    private func plural(_ fields: YAMLFields, placeholders: [String]) -> InterfaceText? {
        fields.allow(["plural", "forms"])
        let number = fields.required("plural").flatMap { numberName($0, among: placeholders) }
        guard let forms = fields.required("forms")?.fields() else { return nil }
        let categories = settings.rules.pluralCategories
        let used = categories.map(\.rawValue)
        for name in forms.names where !used.contains(name) {
            forms[name]?.error("remove this form; `\(settings.tag)` uses: \(used.joined(separator: ", "))")
        }
        var templates: [PluralCategory: PhraseTemplate] = [:]
        for category in categories {
            guard let entry = forms.required(category.rawValue, "add this form; `\(settings.tag)` needs it"),
                let number
            else { continue }
            let rule = placeholderRule(placeholders, number: number, category: category)
            templates[category] = phrases.phrase(entry, placeholders: rule).map(PhraseTemplate.init)
        }
        return number.map { InterfaceText.plural(number: $0, forms: templates) }
    }

    private func numberName(_ entry: YAMLEntry, among placeholders: [String]) -> String? {
        guard let name = entry.text() else { return nil }
        guard placeholders.contains(name) else {
            let known = placeholders.joined(separator: ", ")
            entry.error(
                placeholders.isEmpty
                    ? "write this text without plural forms; it has no number"
                    : "name a number of this text (\(known)), not `\(name)`")
            return nil
        }
        return name
    }

    /// A form for one number only, as Arabic's dual, may say the number in its own words.
    private func placeholderRule(
        _ placeholders: [String], number: String, category: PluralCategory
    ) -> PlaceholderRule {
        guard settings.rules.isSingleNumber(category) else { return PlaceholderRule(required: placeholders) }
        return PlaceholderRule(required: placeholders.filter { $0 != number }, optional: [number])
    }

    private func reportUnknown(_ fields: YAMLFields) {
        for name in fields.names where Key(rawValue: name) == nil {
            fields[name]?.error("remove this key; no screen has a text with this name")
        }
    }

    private func reportMissing(_ key: Key, in place: Place, fallback: ScreenTexts<Key>?) {
        let place = place.child(key.rawValue, line: nil)
        log.recordMissing(in: settings.tag)
        if let tag = settings.fallback, fallback != nil {
            log.notice(place, "add this text; until then it is shown in `\(tag)`")
        } else {
            log.error(place, "add this text")
        }
    }

    private func reportMissingFile(fallback: ScreenTexts<Key>?) {
        let place = Place(file: "\(settings.folder)/\(Key.file)")
        Key.allCases.forEach { _ in log.recordMissing(in: settings.tag) }
        if let tag = settings.fallback, fallback != nil {
            log.notice(place, "add this file; until then its texts are shown in `\(tag)`")
        } else {
            log.error(place, "add this file with the texts of the screens in `\(settings.tag)`")
        }
    }
}
