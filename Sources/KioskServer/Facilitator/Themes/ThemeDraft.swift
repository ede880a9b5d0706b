import PromptEngine
import SessionModel

/// The form with a theme's words in each language, as it was filled in.
struct ThemeDraft {
    /// One language of it.
    struct Words: Hashable {
        var name = ""
        var say = ""
        var need = ""
        var value = ""
        /// Somebody listened to the name and found it right.
        var isHeard = false

        var isEmpty: Bool { name.isEmpty && say.isEmpty && need.isEmpty && value.isEmpty }
    }

    /// What is wrong with it, as the facilitator reads it.
    struct Fault: Error {
        let advice: String
    }

    var words: [LocaleTag: Words] = [:]

    init(of theme: Theme) {
        words = theme.wordings.mapValues { wording in
            Words(
                name: wording.name, say: wording.say ?? "", need: wording.need, value: wording.value,
                isHeard: wording.isHeard)
        }
    }

    init(_ fields: FormFields) {
        for (locale, text) in fields.beneath("name") {
            words[LocaleTag(locale), default: Words()].name = text.onOneLine
        }
        for (locale, text) in fields.beneath("say") { words[LocaleTag(locale), default: Words()].say = text.onOneLine }
        for (locale, text) in fields.beneath("need") {
            words[LocaleTag(locale), default: Words()].need = text.onOneLine
        }
        for (locale, text) in fields.beneath("value") {
            words[LocaleTag(locale), default: Words()].value = text.onOneLine
        }
        for (locale, tick) in fields.beneath("heard") {
            words[LocaleTag(locale), default: Words()].isHeard = tick == "yes"
        }
    }

    /// What it changes about the theme, in languages that are in the form. A name that was changed has not been heard.
    func changes(of theme: Theme, in locales: [LocaleProfile]) throws(Fault) -> [ThemeChange] {
        var changes: [ThemeChange] = []
        for locale in locales {
            guard let words = words[locale.tag] else { continue }
            let before = theme.wordings[locale.tag]
            let wording = try wording(words, before, locale)
            if wording != before { changes.append(.worded(theme.id, locale.tag, wording)) }
        }
        return changes
    }

    private func wording(
        _ words: Words, _ before: ThemeWording?, _ locale: LocaleProfile
    ) throws(Fault) -> ThemeWording? {
        let language = locale.tag.dutchName
        guard !words.name.isEmpty else {
            guard words.isEmpty else { throw Fault(advice: "Geef het thema ook een naam in het \(language).") }
            guard locale.tag != .dutch || before == nil else {
                throw Fault(advice: "Geef het thema een naam in het \(language).")
            }
            return nil
        }
        if !words.say.isEmpty, locale.rules.tokens(in: words.say).count != locale.rules.tokens(in: words.name).count {
            throw Fault(
                advice: "Schrijf de uitspraak in het \(language) met evenveel woorden als de naam. "
                    + "Dan licht het goede woord op.")
        }
        let say = words.say.isEmpty || words.say == words.name ? nil : words.say
        let isSame = before?.name == words.name && before?.say == say
        return ThemeWording(
            name: words.name, say: say, need: words.need, value: words.value, isHeard: words.isHeard && isSame)
    }
}
