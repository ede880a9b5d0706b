/// Reads a phrase of one locale: a text alone, or `text` with `say` and `reviewed`.
struct PhraseReader {
    static let keys = ["text", "say", "reviewed"]

    let rules: LocaleRules
    /// Whether `say` may not be left out.
    let sayRequired: Bool
    /// Whether a voice will read it; what is only shown may hold digits and bare Arabic.
    var isSpoken = true

    func phrase(_ entry: YAMLEntry, placeholders: PlaceholderRule) -> Phrase? {
        guard let fields = entry.isText ? YAMLFields(text: entry) : entry.fields() else { return nil }
        fields.allow(Self.keys)
        return phrase(in: fields, placeholders: placeholders)
    }

    /// The phrase that is spread over `text`, `say` and `reviewed` among other keys.
    func phrase(in fields: YAMLFields, placeholders: PlaceholderRule) -> Phrase? {
        let isReviewed = fields["reviewed"].flatMap { $0.bool() } ?? true
        guard let textPlace = fields.required("text"), let text = textPlace.text() else { return nil }
        var draft = Draft(fields: fields, text: text, textPlace: textPlace, isReviewed: isReviewed)
        if let sayPlace = fields["say"] {
            guard let say = sayPlace.text() else { return nil }
            draft.say = say
            draft.sayPlace = sayPlace
        }
        return checked(draft, placeholders)
    }

    private struct Draft {
        let fields: YAMLFields
        let text: String
        let textPlace: YAMLEntry
        var say: String?
        var sayPlace: YAMLEntry?
        var isReviewed = true
    }

    private func checked(_ draft: Draft, _ placeholders: PlaceholderRule) -> Phrase? {
        let phrase = Phrase(text: draft.text, say: draft.say, isReviewed: draft.isReviewed)
        draft.fields.log.record(
            AuthoredText(
                locale: rules.tag, phrase: phrase, place: draft.fields.place, textPlace: draft.textPlace.place,
                sayPlace: draft.sayPlace?.place, isSpoken: isSpoken))
        let template = PhraseTemplate(phrase)
        placeholders.check(template.placeholders, at: draft.textPlace)
        if let sayPlace = draft.sayPlace {
            placeholders.check(template.spokenPlaceholders, at: sayPlace)
            checkTokens(phrase, at: sayPlace)
        }
        if sayRequired, draft.say == nil {
            draft.fields.log.error(
                draft.fields.place.child("say", line: nil), "add `say`; `\(rules.tag)` may not leave it out")
        } else if isSpoken {
            for advice in SpokenText(phrase.say, tag: rules.tag).faults {
                (draft.sayPlace ?? draft.textPlace).error(advice)
            }
        }
        if !phrase.isReviewed {
            draft.fields.log.notice(
                draft.fields.place, "let a speaker of `\(rules.tag)` read this text, then remove `reviewed: false`")
        }
        return phrase
    }

    private func checkTokens(_ phrase: Phrase, at say: YAMLEntry) {
        let shown = rules.tokens(in: phrase.text).count
        let spoken = rules.tokens(in: phrase.say).count
        if shown != spoken {
            say.error("write as many words as in `text`, so that the highlight can follow: \(shown), not \(spoken)")
        }
    }
}
