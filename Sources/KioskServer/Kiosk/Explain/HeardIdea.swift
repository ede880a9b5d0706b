import PromptEngine
import SessionModel

/// An idea as a participant hears it: in their own language when somebody translated it, with the original beside it,
/// else in the words in which it was given. What was spoken is heard as somebody wrote it down, in the kiosk's voice: a
/// person's own voice would tell who they are.
struct HeardIdea {
    /// So many characters fit on a phone's screen in large letters.
    private static let largeCharacters = 160

    let library: Library
    let idea: Contribution
    let listener: SeatedParticipant

    var view: View {
        let original = words(idea.text, in: idea.provenance.locale)
        var view = original
        if let (locale, translation) = translation {
            view = words(translation.text, in: locale)
            view["isTranslated"] = true
            view["original"] = original
        } else if idea.spoken != nil {
            view["isTranscript"] = true
        }
        view["id"] = idea.id.rawValue
        return view
    }

    /// The translation that the participant understands best, if they need one. One of words that have changed since
    /// does not count.
    private var translation: (LocaleTag, Rendition)? {
        let understood = Self.understood(by: listener.locale)
        guard !understood.contains(idea.provenance.locale) else { return nil }
        return understood.lazy.compactMap { locale in idea.standingRendition(in: locale).map { (locale, $0) } }.first
    }

    /// The locales that somebody with this one understands, the best first: Dutch and simple Dutch are one language.
    private static func understood(by locale: LocaleTag) -> [LocaleTag] {
        switch locale {
        case .dutch: [.dutch, "nl-simple"]
        case "nl-simple": ["nl-simple", .dutch]
        default: [locale]
        }
    }

    private func words(_ text: String, in locale: LocaleTag) -> View {
        let book = library.locale(locale)
        var view: View = [
            "lang": book.locale.tag.rawValue, "dir": book.locale.direction.rawValue,
            "phrase": book.narrator.view(text, of: idea.participant, for: listener.id),
            "isLong": text.count > Self.largeCharacters,
        ]
        if UnvocalisedArabic.isFound(in: text) { view["note"] = library.locale(listener.locale)[.readingUnvocalised] }
        return view
    }
}
