import HTTPTypes
import KioskServer
import PromptEngine
import SessionModel
import Testing

/// The next person at a kiosk finds nothing of the last, and nothing of the last speaks for the next.
@Suite struct NextPersonTests {
    @Test("after the thanks the seat is clean for somebody else")
    func next() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, review) = try await server.visitor(at: session, until: "review", giving: ["need": ["Geheim"]])
            let thanks = try await browser.submit(review.forms.first)
            let languages = try await browser.submit(thanks.form(to: "/next"))
            #expect(languages.screen == "language")
            #expect(languages.path == "/kiosk/170406")

            let first = try await browser.skip(try await browser.chooseLanguage(on: languages, "ar"))
            #expect(first.prompt == "welcome")
            #expect(first.language == "ar")
            let need = try await browser.goOn(from: first, until: "need")
            #expect(need.forms.first?["value"] == [""])
            #expect(!(try await browser.goOn(from: need, until: "review")).body.contains("Geheim"))
            let people = session.people
            #expect(people.map(\.number) == [1, 2])
            #expect(people[0].seat == people[1].seat)
            #expect(people[0].latestAnswers["need"] == .text("Geheim"))
        }
    }

    @Test("a form of the person before is refused and changes nothing")
    func oldForms() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, review) = try await server.visitor(at: session, until: "review", giving: ["need": ["Taal"]])
            let need = try await browser.get("/kiosk/170406/step/need")
            let language = try await browser.get("/kiosk/170406/language")
            let thanks = try await browser.submit(review.forms.first)
            _ = try await browser.submit(thanks.form(to: "/next"))
            _ = try await browser.sitDown(at: "170406", in: "ti")
            let version = session.version

            let refused = [
                try await browser.answer(need, "Van een ander"),
                try await browser.submit(review.forms.first),
                try await browser.submit(thanks.form(to: "/next")),
                try await browser.submit(language.forms.first, ["locale": ["ar"]]),
            ]
            for page in refused {
                #expect(page.status == .conflict)
                #expect(page.language == "ti")
                #expect(page.text.contains(try server.text(.errorSeat, in: "ti")))
                #expect(page.body.contains(#"href="/kiosk/170406""#))
            }
            #expect(session.version == version)
        }
    }

    @Test("a form of the person before, sent when nobody sits there, leads to the start")
    func nobodyThere() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, review) = try await server.visitor(at: session, until: "review")
            let need = try await browser.get("/kiosk/170406/step/need")
            let thanks = try await browser.submit(review.forms.first)
            _ = try await browser.submit(thanks.form(to: "/next"))
            let version = session.version
            #expect(try await browser.answer(need, "Te laat").screen == "language")
            #expect(try await browser.submit(thanks.form(to: "/next")).screen == "language")
            #expect(session.version == version)
        }
    }

    @Test("the seat is free for the next person also when the session has ended meanwhile")
    func afterTheEnd() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, review) = try await server.visitor(at: session, until: "review")
            let thanks = try await browser.submit(review.forms.first)
            try await session.perform(.end, at: server.clock.now)
            #expect(try await browser.submit(thanks.form(to: "/next")).screen == "language")
        }
    }
}
