import PromptEngine
import SessionModel

/// The name of a theme as a participant sees and hears it: in their own language, else in Dutch, which the screen says.
struct ThemeName {
    let view: View

    init(_ theme: Theme, of session: LiveSession, in tag: LocaleTag, library: Library) {
        let book = library.locale(tag)
        let own = theme.wordings[tag].map { (tag, $0) }
        guard let (locale, wording) = own ?? theme.wordings[.dutch].map({ (.dutch, $0) }) else {
            view = Self.view(book.narrator.view(.bundleUnnamed, ["number": .number(theme.number)]), book)
            return
        }
        let language = library.locale(locale)
        let phrase = language.narrator.view(Phrase(text: wording.name, say: wording.say), of: session)
        var view = Self.view(phrase, language)
        if own == nil { view["isFallback"] = true }
        self.view = view
    }

    private static func view(_ phrase: PhraseView, _ book: LocaleBook) -> View {
        ["phrase": phrase, "lang": book.locale.tag.rawValue, "dir": book.locale.direction.rawValue]
    }

    var phrase: PhraseView { view["phrase"] as? PhraseView ?? [:] }
}
