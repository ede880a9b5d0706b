import HTTPTypes
import Hummingbird
import PromptEngine
import SessionModel

/// Leaving a seat and coming back at another one.
extension KioskPages {
    /// The participant's own number, digit by digit, so that each is spoken by itself and none is kept as sound.
    func returning(_ context: SeatedContext, _ book: LocaleBook) -> View {
        let number = returns.number(of: context.participant.id, in: context.session.id)
        return ["digits": number.compactMap(\.wholeNumberValue).map { book.digits[$0] }]
    }

    /// Where somebody who was here before enters their number.
    ///
    /// - Parameters:
    ///   - isTypist: whether the device is a laptop for people who type fast.
    ///   - error: what was wrong with the number that was just sent.
    func comeBack(
        to session: LiveSession, in locale: LocaleTag, isTypist: Bool, error: InterfaceKey? = nil,
        status: HTTPResponse.Status = .ok
    ) throws -> Response {
        let book = library.locale(locale)
        var view = base(book, session: session, title: book[.returnTitle]["text"] ?? "")
        view["action"] = KioskPath.comeBack(session)
        view["locale"] = locale.rawValue
        view["idle"] = isTypist ? nil : idle(in: locale)
        view["error"] = error.map { book[$0] }
        let isMixed = Set(session.setup.locales.map { library.locale($0).locale.digits }).count > 1
        view["keys"] = ([1, 2, 3, 4, 5, 6, 7, 8, 9, 0]).map { digit -> View in
            let isForeign = isMixed && book.digits[digit]["text"] != String(digit)
            return ["digit": digit, "label": book.digits[digit], "latin": isForeign ? String(digit) : ""]
        }
        view["others"] = waysBack(to: session).filter { $0["lang"] as? String != locale.rawValue }
        return try library.page("return", view, status: status)
    }

    /// "Ik was er al" in each language of a session; one for those that say it with the same words.
    func waysBack(to session: LiveSession) -> [View] {
        var said: Set<String> = []
        return session.setup.locales.compactMap { tag in
            let book = library.locale(tag)
            guard let text = book[.returnLink]["text"], said.insert(text).inserted else { return nil }
            return [
                "lang": tag.rawValue, "dir": book.locale.direction.rawValue, "label": book[.returnLink],
                "listen": book[.listen], "url": KioskPath.comeBack(session) + "?locale=\(tag)",
            ]
        }
    }
}
