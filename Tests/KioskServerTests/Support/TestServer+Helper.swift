import HTTPTypes
import HummingbirdTesting
import SessionModel
import Testing

@testable import KioskServer

extension TestServer {
    /// The phone of a helper who has just signed in.
    func helper(
        in session: LiveSession, named name: String = "Sara", speaking locales: [String] = ["nl"]
    ) async throws -> Browser {
        let browser = browser()
        let code = session.helperDoor.open(at: clock.now).digits
        let list = try await browser.post(
            "/helper/sign-in", [("code", code), ("name", name)] + locales.map { ("locale", $0) })
        try #require(list.path == "/helper/seats")
        return browser
    }

    /// Somebody at a question whom a helper has come to.
    func helped(
        in session: LiveSession, at place: String = "need", locale: LocaleTag = "ti"
    ) async throws -> (seat: Browser, page: Page, helper: Browser) {
        let (seat, page) = try await visitor(at: session, in: locale, until: place)
        _ = try await seat.ask("ask", at: session)
        let helper = try await helper(in: session)
        try #require(try await helper.post("/helper/seats/1/take").path == "/helper/seats/1")
        return (seat, page, helper)
    }

    /// A cookie and a port: the live events of a page.
    func events(_ path: String, of browser: Browser) async throws -> EventSource {
        try EventSource(port: try #require(client.port), path: path, cookie: await browser.cookies(for: path))
    }
}

extension Browser {
    /// Taps a button about help at a kiosk.
    func ask(_ what: String, at session: LiveSession) async throws -> Page {
        let present = session.people.last?.id.rawValue ?? ""
        return try await post(KioskPath.help(session), [("do", what), ("participant", present)])
    }

    /// Says yes or no to the proposal on the screen.
    func settle(_ verdict: String, at session: LiveSession) async throws -> Page {
        let page = try await get(KioskPath.step(session))
        let form = try #require(page.body.firstMatch(of: /<form class="verdict"[\s\S]*?<\/form>/)).0
        return try await submit(Form(form), ["do": [verdict]])
    }
}

extension LiveSession {
    /// Help at the first seat.
    var help: Assistance? {
        read { session in session.seats.values.first { $0.number == 1 }.flatMap { session.assistance[$0.id] } }
    }
}
