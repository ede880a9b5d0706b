import HTTPTypes
import Journal
import KioskServer
import PromptEngine
import SessionModel
import Testing

/// Whatever goes wrong, people see a page in their language that says what to do.
@Suite struct ErrorPageTests {
    @Test(
        "a page that is not there is told in the language that the browser asks for",
        arguments: ["nl", "ar", "ti"] as [LocaleTag])
    func notFound(_ locale: LocaleTag) async throws {
        try await TestServer.run { server in
            for path in ["/nothing", "/kiosk/170406/nothing/at/all", "/facilitator/nothing", "/assets/x/y"] {
                let page = try await server.browser(languages: locale.rawValue).get(path)
                #expect(page.status == .notFound)
                #expect(page.screen == "error")
                #expect(page.language == locale.rawValue)
                #expect(page.text.contains(try server.text(.errorNotFound, in: locale)))
            }
        }
    }

    @Test("the way out of an error leads to where one belongs")
    func start() async throws {
        try await TestServer.run { server in
            let kiosk = try await server.browser().get("/nothing")
            #expect(kiosk.body.contains(#"href="/kiosk""#))
            let facilitator = try await server.facilitator().get("/facilitator/sessions/nothing")
            #expect(facilitator.status == .notFound)
            #expect(facilitator.body.contains(#"class="button primary wide" href="/facilitator""#))
        }
    }

    @Test("what is no form, and what is too large, is refused with a page in the person's language")
    func refused() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, need) = try await server.visitor(at: session, in: "ti", until: "need")
            let version = session.version
            let path = "/kiosk/170406/answer/need"
            let large = String(repeating: "ሰ", count: 100_000)
            let pages = [
                (try await browser.send(.post, path, headers: [.contentType: "application/json"], body: "{}"), 415),
                (try await browser.send(.post, path, body: "value=x"), 415),
                (try await browser.answer(need, large), 413),
            ]
            for (page, status) in pages {
                #expect(page.status.code == status)
                #expect(page.screen == "error")
                #expect(page.language == "ti")
                #expect(page.text.contains(try server.text(.errorGeneral, in: "ti")))
            }
            #expect(session.version == version)
        }
    }

    @Test("a form is known by its media type, whatever else the header says")
    func mediaType() async throws {
        try await TestServer.run { server in
            _ = try await server.session()
            for type in ["application/x-www-form-urlencoded; charset=UTF-8", "Application/X-WWW-Form-Urlencoded"] {
                let page = try await server.browser().post(
                    "/kiosk/join", [("code", "170406")], headers: [.contentType: type])
                #expect(page.screen == "language", "\(type)")
            }
        }
    }

    @Test("an unknown error is a page in the person's language, and is logged without what anybody said")
    func unknownError() async throws {
        let journal = TroubledJournal()
        try await TestServer.run(journal: journal) { server in
            let session = try await server.session()
            let (browser, need) = try await server.visitor(at: session, in: "ar", until: "need")
            await journal.get(into: .writing)
            let page = try await browser.answer(need, "سر كبير")
            #expect(page.status == .internalServerError)
            #expect(page.screen == "error")
            #expect(page.language == "ar")
            #expect(page.text.contains(try server.text(.errorGeneral, in: "ar")))
            #expect(!page.body.contains("DiskFull"))
            #expect(
                server.logs.lines.contains {
                    $0.hasPrefix("error") && $0.contains("DiskFull") && $0.contains("/answer/need")
                })
            #expect(!server.logs.lines.contains { $0.contains("سر كبير") || $0.contains("%D8%B3%D8%B1") })
        }
    }

    @Test("in a whole session nothing that is logged holds what somebody said, or a secret")
    func logs() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let browser = server.browser()
            let words = ["need": ["geheimewoorden"], "why": ["geheimewoorden"], "need-more": ["geheimewoorden"]]
            let review = try await browser.goOn(
                from: try await browser.sitDown(at: "170406"), until: "review", giving: words)
            _ = try await browser.submit(review.forms.first)
            let facilitator = try await server.facilitator()
            _ = try await facilitator.get("/facilitator/sessions/\(session.id)")
            let secret = try #require(await browser.cookies(for: "/kiosk/170406")?.dropFirst("seat=".count))
            for line in server.logs.lines {
                for hidden in ["geheimewoorden", String(secret), server.passphrase] { #expect(!line.contains(hidden)) }
            }
        }
    }
}
