import SessionModel

/// Reads what people in an example say: a text alone, or `text` with `reviewed` and a translation for each locale.
struct ExampleWordsReader {
    let locales: [LocaleSettings]

    var keys: [String] { ["text", "reviewed"] + locales.map(\.tag.rawValue) }

    /// - Parameters:
    ///   - locale: in which it was said.
    ///   - extra: keys beside it that somebody else reads.
    func words(
        _ entry: YAMLEntry, in locale: LocaleTag, besides extra: [String] = []
    ) -> (text: String, translations: [LocaleTag: String])? {
        guard let fields = entry.isText ? YAMLFields(text: entry) : entry.fields() else { return nil }
        fields.allow(extra + keys)
        guard let textPlace = fields.required("text"), let text = textPlace.text() else { return nil }
        let isReviewed = fields["reviewed"].flatMap { $0.bool() } ?? true
        fields.log.record(
            AuthoredText(
                locale: locale, phrase: Phrase(text: text, isReviewed: isReviewed), place: fields.place,
                textPlace: textPlace.place, sayPlace: nil, isSpoken: true))
        if !isReviewed {
            fields.log.notice(
                fields.place, "let a speaker of `\(locale)` read this text, then remove `reviewed: false`")
        }
        return (text, translations(in: fields, of: locale))
    }

    private func translations(in fields: YAMLFields, of locale: LocaleTag) -> [LocaleTag: String] {
        var translations: [LocaleTag: String] = [:]
        for settings in locales {
            guard let entry = fields[settings.tag.rawValue] else { continue }
            guard settings.tag != locale else {
                entry.error("remove this translation; `text` is in `\(locale)` already")
                continue
            }
            // A translation is one text, shown and heard: Arabic with its vowel signs.
            let reader = PhraseReader(rules: settings.rules, sayRequired: false)
            translations[settings.tag] = reader.phrase(entry, placeholders: .none)?.say
        }
        let isDutch = locales.contains { $0.tag == locale && ($0.tag == .dutch || $0.fallback == .dutch) }
        if !isDutch, locales.contains(where: { $0.tag == .dutch }), fields[LocaleTag.dutch.rawValue] == nil {
            fields.log.error(
                fields.place.child(LocaleTag.dutch.rawValue, line: nil), "add this text; facilitators read Dutch")
        }
        return translations
    }
}
