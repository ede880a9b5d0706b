import SessionModel
import Testing

@Suite struct LanguageTests {
    @Test("another language keeps the person and all answers")
    func keepsAnswers() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, why) = try await server.visitor(at: session, until: "why", giving: ["need": ["Taal"]])
            let link = try #require(why.body.firstMatch(of: /href="([^"]*\/language)"/)).1
            let cards = try await browser.get(String(link))
            #expect(cards.screen == "language")
            let page = try await browser.submit(cards.forms.first, ["locale": ["ar"]])
            #expect(page.prompt == "why")
            #expect(page.language == "ar")
            #expect(page.direction == "rtl")
            #expect(session.people.count == 1)
            #expect(session.latestAnswers["need"] == .text("Taal"))
        }
    }

    @Test("an answer remembers the language in which it was given")
    func provenance() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, why) = try await server.visitor(
                at: session, in: "ti", until: "why", giving: ["need": ["ቋንቋ"]])
            let cards = try await browser.get("/kiosk/170406/language")
            _ = try await browser.answer(why, "ምኽንያት")
            let more = try await browser.submit(cards.forms.first, ["locale": ["nl"]])
            _ = try await browser.answer(more, "Werk")
            let answers = try #require(session.people.first).answers
            #expect(answers["need"]?.latest.provenance == Provenance(means: .typing, locale: "ti"))
            #expect(answers["why"]?.latest.provenance.locale == "ti")
            #expect(answers["need-more"]?.latest.provenance.locale == "nl")
            #expect(answers["group"]?.latest.provenance == Provenance(means: .touch, locale: "ti"))
        }
    }

    @Test("a language that the session does not have changes nothing")
    func unknown() async throws {
        try await TestServer.run { server in
            let session = try await server.session(locales: ["nl", "ti"])
            let (browser, _) = try await server.visitor(at: session, until: "need")
            let cards = try await browser.get("/kiosk/170406/language")
            let page = try await browser.submit(cards.forms.first, ["locale": ["ar"]])
            #expect(page.prompt == "need")
            #expect(page.language == "nl")
        }
    }
}
