import PromptEngine
import SessionModel
import Speech

/// Turns phrases of one locale into what templates show and the kiosk speaks.
struct Narrator: Sendable {
    let locale: LocaleProfile
    let shelf: ClipShelf

    /// An author's words.
    func view(_ phrase: Phrase) -> PhraseView {
        view(phrase.text, say: phrase.say) { shelf.put($0, in: locale.tag).rawValue }
    }

    /// An author's words in a flow, by a human voice if there is a recording of them.
    func view(_ wording: SpokenWording) -> PhraseView {
        view(wording.phrase.text, say: wording.phrase.say) { shelf.put(wording, tokens: $0).rawValue }
    }

    func view(_ key: InterfaceKey, _ values: [String: InterfaceValue] = [:]) -> PhraseView {
        view(locale.interface.phrase(key, values))
    }

    /// A number in the digits of the locale, said as a word.
    func number(_ value: Int) -> PhraseView {
        view(Phrase(text: locale.rules.format(value), say: String(value)))
    }

    /// Words made of what the people of a session said, such as the name of a theme, whose sound is never kept on disk.
    func view(_ phrase: Phrase, of session: LiveSession) -> PhraseView {
        view(phrase.text, say: phrase.say) { shelf.put($0, in: locale.tag, of: session.id).rawValue }
    }

    /// A participant's own words, whose sound is never kept on disk.
    ///
    /// - Parameter listener: to whom they are shown, when that is somebody else.
    func view(
        _ words: String, of participant: ParticipantID, for listener: ParticipantID? = nil
    ) -> PhraseView {
        view(words, say: words) { shelf.put($0, in: locale.tag, by: participant, for: listener).rawValue }
    }

    func view(_ text: String, say: String, clip: ([String]) -> String) -> PhraseView {
        let shown = locale.rules.display(of: text)
        let html = shown.tokens.reduce(into: escapedHTML(shown.leading)) { html, token in
            html += "<span class=\"w\">" + escapedHTML(token.text) + "</span>" + escapedHTML(token.gap)
        }
        var view = ["text": text, "html": html]
        let tokens = say == text ? shown.tokens.map(\.text) : locale.rules.tokens(in: say)
        if !tokens.isEmpty { view["clip"] = clip(tokens) }
        return view
    }
}
