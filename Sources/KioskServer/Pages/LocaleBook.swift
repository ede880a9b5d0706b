import PromptEngine
import SessionModel

/// The screen texts of one locale, made ready once, at start.
struct LocaleBook: Sendable {
    let narrator: Narrator
    /// Texts without placeholders, by the name of their key in camel case: `t.consentAgree.text`.
    let texts: [String: PhraseView]
    let name: PhraseView
    /// The digits 0 to 9, each said by itself.
    let digits: [PhraseView]

    init(_ narrator: Narrator) {
        self.narrator = narrator
        name = narrator.view(narrator.locale.name)
        digits = (0...9).map(narrator.number)
        texts = InterfaceKey.allCases.filter(\.placeholders.isEmpty).reduce(into: [:]) { texts, key in
            texts[String(describing: key)] = narrator.view(key)
        }
    }

    var locale: LocaleProfile { narrator.locale }

    /// A text without placeholders.
    subscript(key: InterfaceKey) -> PhraseView { texts[String(describing: key)] ?? [:] }
}
