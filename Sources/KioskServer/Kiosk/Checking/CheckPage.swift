import Hummingbird
import PromptEngine
import SessionModel

/// The screen on which a participant hears what somebody wrote down of what they said, beside what they said.
struct CheckPage {
    /// What the participant has just said to it; also the answer of the form.
    enum Said: String {
        case confirmed, corrected, withdrawn
    }

    let pages: KioskPages
    let context: SeatedContext
    var said: Said?
    /// What was wrong with what was just sent, with what was sent, so that nothing typed is lost.
    var rejected: (fault: AnswerFault, text: String)?

    private var session: LiveSession { context.session }
    private var book: LocaleBook { pages.library.locale(context.participant.locale) }

    func response() throws -> Response {
        guard let asked = context.seat.asked else { return try nothing() }
        let title = book[.checkTitle]
        var view = pages.seated(context, title: title["text"] ?? "")
        view["announce"] = said.map { book[$0.thanks] }
        view["error"] = rejected.map { book.narrator.view($0.fault.phrase(in: book.locale.interface)) }
        view["action"] = KioskPath.check(session)
        view["later"] = KioskPath.step(session)
        view["participant"] = context.participant.id.rawValue
        view["submission"] = randomName()
        view["contribution"] = asked.contribution.id.rawValue
        view["locale"] = asked.locale.rawValue
        view["version"] = asked.rendition.version
        view["originalLabel"] = book[asked.contribution.spoken == nil ? .checkWrote : .checkSaid]
        view["original"] = original(asked.contribution)
        view["wordsLabel"] = book[asked.isTranscript ? .checkWritten : .checkTranslated]
        view["words"] = words(asked.rendition.text, in: asked.locale)
        view["text"] = writing(asked)
        view["keyboard"] = pages.keyboard(context, in: asked.locale)
        return try pages.library.page("check", view, status: rejected == nil ? .ok : .unprocessableContent)
    }

    /// Nothing waits (any more): thanks for what was said, and on with the session.
    private func nothing() throws -> Response {
        try pages.moment(
            "check-done", context, title: said == nil ? .checkTitle : .thanksTitle,
            text: said?.thanks ?? .checkGone, ["onward": KioskPath.step(session)])
    }

    /// The participant's own voice, or what they wrote.
    private func original(_ contribution: Contribution) -> View {
        guard let spoken = contribution.spoken else {
            return words(contribution.text, in: contribution.provenance.locale)
        }
        var view: View = ["lang": book.locale.tag.rawValue, "dir": book.locale.direction.rawValue]
        view["parts"] = AnswerViews.views(of: spoken, in: session, book)
        return view
    }

    private func words(_ text: String, in locale: LocaleTag) -> View {
        let language = pages.library.locale(locale)
        var view: View = [
            "lang": language.locale.tag.rawValue, "dir": language.locale.direction.rawValue,
            "parts": [language.narrator.view(text, of: context.participant.id)],
        ]
        if UnvocalisedArabic.isFound(in: text) { view["note"] = book[.readingUnvocalised] }
        return view
    }

    private func writing(_ asked: AskedConfirmation) -> View {
        let value = rejected?.text ?? asked.rendition.text
        let language = pages.library.locale(asked.locale).locale
        return [
            "value": value, "characters": Rendition.longest, "isOpen": rejected != nil,
            "lang": language.tag.rawValue, "dir": language.direction.rawValue,
            "left": book.narrator.view(.textLeft, ["count": .number(max(0, Rendition.longest - value.count))]),
        ]
    }
}

extension CheckPage.Said {
    fileprivate var thanks: InterfaceKey {
        switch self {
        case .confirmed: .checkConfirmed
        case .corrected: .checkChanged
        case .withdrawn: .checkWithdrawn
        }
    }
}
