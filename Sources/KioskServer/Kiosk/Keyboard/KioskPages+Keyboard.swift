import PromptEngine
import SessionModel

extension KioskPages {
    /// The keyboard of a screen with a text field, as its template takes it.
    ///
    /// - Parameter locale: of what is written there.
    func keyboard(_ context: SeatedContext, in locale: LocaleTag) -> View {
        let language = library.locale(locale).locale
        var view: View = [
            "keys": "/keyboards/\(language.tag)", "lang": language.tag.rawValue, "dir": language.direction.rawValue,
        ]
        if language.tag == context.participant.locale { view["words"] = KioskPath.words(context.session) }
        return view
    }
}
