import KioskServer
import SessionModel
import Testing

/// Text from people is text everywhere.
@Suite struct EscapingTests {
    private static let nasty = #"<script>alert("x")</script></textarea> & 'y' <!-- {{assets}} {{{t.next.html}}}"#

    @Test("an answer comes back letter for letter, on its question and on the review, and is never markup")
    func answers() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, _) = try await server.visitor(at: session, until: "why", giving: ["need": [Self.nasty]])
            let need = try await browser.get("/kiosk/170406/step/need")
            #expect(need.forms.first?["value"] == [Self.nasty])
            let review = try await browser.goOn(from: need, until: "review", giving: ["need": [Self.nasty]])
            #expect(review.text.contains(Self.nasty))
            for page in [need, review] { #expect(!page.body.contains("<script>")) }
        }
    }

    @Test("a refused answer comes back letter for letter, and is never markup")
    func refused() async throws {
        try await TestServer.run(.everyKind) { server in
            let session = try await server.session()
            let (browser, page) = try await server.visitor(at: session, until: "years")
            let again = try await browser.answer(page, #""><script>1"#)
            #expect(again.forms.first?["value"] == [#""><script>1"#])
            #expect(!again.body.contains("<script>"))
        }
    }

    @Test("a contribution and a title are text on the facilitator's screens and the kiosk's")
    func facilitator() async throws {
        try await TestServer.run { server in
            let session = try await server.session(title: Self.nasty)
            let languages = try await server.browser().get("/kiosk/170406")
            _ = try await server.browser().takePart(at: "170406", giving: ["need": [Self.nasty]])
            let facilitator = try await server.facilitator()
            let pages = [
                languages, try await facilitator.get("/facilitator"),
                try await facilitator.get("/facilitator/sessions/\(session.id)"),
                try await facilitator.get("/facilitator/sessions/\(session.id)/live"),
            ]
            for page in pages {
                #expect(!page.body.contains("<script>"))
                #expect(HTMLText.unescaped(page.body[...]).contains(Self.nasty))
            }
        }
    }

    @Test("what was asked in the address is never repeated as markup")
    func addresses() async throws {
        try await TestServer.run { server in
            _ = try await server.session()
            for path in ["/kiosk/%3Cscript%3E", "/%3Cscript%3E", "/facilitator/%3Cscript%3E?next=<script>"] {
                let page = try await server.browser().get(path)
                #expect(!page.body.contains("<script>"))
            }
        }
    }
}
