import HTTPTypes
import KioskServer
import SessionModel
import Testing

/// What was said aloud on the board of themes, and whose hand the words beside contributions came by.
@Suite struct RenditionTests {
    private func board(_ session: LiveSession, _ query: String = "") -> String {
        "/facilitator/sessions/\(session.id)/themes\(query)"
    }

    private func form(_ page: Page, in locale: String) -> Form? {
        page.forms.first { $0.action.contains("/translate") && $0["locale"] == [locale] }
    }

    @Test("what nobody wrote down yet has a heap of its own, stands in themes, and is nowhere empty words")
    func unwritten() async throws {
        try await TestServer.run { server in
            let session = try await server.session(locales: ["nl", "ti"])
            let facilitator = try await server.facilitator()
            try await session.idea("Fietsles", by: "p2")
            #expect(try await !facilitator.get(board(session)).text.contains("Nog uit te schrijven"))
            let idea = try await session.say()
            try await session.theme("t1", named: "Taal")
            try await session.file([idea], in: "t1")
            let heap = try await facilitator.get(board(session, "?pile=unwritten"))
            #expect(heap.text.contains("Nog uit te schrijven 1"))
            #expect(heap.text.contains("Nog te vertalen 0"))
            #expect(heap.text.contains("1 bijdrage van 1 mens"))
            for page in [
                heap, try await facilitator.get(board(session)), try await facilitator.get(board(session, "/t1")),
            ] {
                #expect(page.text.contains("gesproken (0:14), nog niet uitgeschreven"))
                #expect(!page.body.contains(/<blockquote[^>]*><\/blockquote>/))
            }
            #expect(heap.body.contains(/Kies: <span lang="nl" dir="ltr">gesproken \(0:14\), nog niet uitgeschreven/))
            try await session.carryOut(.render(idea, "ti", "ቋንቋ"))
            let after = try await facilitator.get(board(session, "?pile=unwritten"))
            #expect(after.text.contains("Alles wat is ingesproken, is uitgeschreven."))
            #expect(after.text.contains("Nog te vertalen 1"))
        }
    }

    @Test("words beside a contribution are marked with who wrote them and what its participant says, and no name")
    func marks() async throws {
        try await TestServer.run { server in
            let session = try await server.session(locales: ["nl", "ar", "ti"])
            try await session.admitHelpers()
            let idea = try await session.say()
            try await session.carryOut(.render(idea, "ti", "ቋንቋ", by: .helper("joost")))
            try await session.carryOut(.render(idea, "nl", "taal", by: .helper("sara")))
            try await session.carryOut(.render(idea, "ar", "لغة"))
            try await session.settle(idea, "ti", .confirmed)
            try await session.settle(idea, "nl", .corrected("de taal leren"))
            try await session.carryOut(.askConfirmation(idea, "ar", by: .facilitator))
            try await session.helped("Fietsles", .proposed, by: "p2")
            let page = try await server.facilitator().get(board(session))
            #expect(page.text.contains("gesproken (0:14) · uitgeschreven door helper 2 · bevestigd"))
            #expect(page.text.contains("de taal leren Nederlands, vertaald · verbeterd door de deelnemer"))
            #expect(page.text.contains("لغة Arabisch, vertaald door de gespreksleider · gevraagd"))
            #expect(page.text.contains("voorgesteld door helper 2"))
            for name in ["Sara", "Joost", "Deelnemer"] { #expect(!page.text.contains(name)) }
        }
    }

    @Test("the facilitator writes down what was said, and sees what was there before and what became of it")
    func page() async throws {
        try await TestServer.run { server in
            let session = try await server.session(locales: ["nl", "ti"])
            try await session.admitHelpers()
            let idea = try await session.say()
            let path = board(session, "/contributions/\(idea)")
            let facilitator = try await server.facilitator()
            var page = try await facilitator.get(path)
            #expect(page.text.contains("Ingesproken, 0:14. Nog niet uitgeschreven."))
            #expect(!page.text.contains("Wat er eerder stond"))
            #expect(!page.text.contains("Vraag om toelichting"))
            page = try await facilitator.submit(form(page, in: "ti"), ["text": ["ቋንቋ"]])
            #expect(session.read { $0.contribution(idea)?.transcript?.by } == .facilitator)
            #expect(page.text.contains("gespreksleider, 6 april 12:00"))

            try await session.settle(idea, "ti", .withdrawn)
            page = try await facilitator.get(path)
            #expect(page.text.contains("De deelnemer zei dat het niet klopt."))
            #expect(page.text.contains("Nog niet uitgeschreven."))
            #expect(!page.body.contains("<blockquote"))
        }
    }

    @Test("what was said takes part in likeness by its Dutch words: its own, or a translation; without, it is counted")
    func likeness() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (dutch, other) = (try await session.say(in: "nl"), try await session.say(by: "p2"))
            try await session.say(by: "p3")
            let facilitator = try await server.facilitator()
            var page = try await facilitator.get(board(session, "/suggestions"))
            #expect(page.text.contains("3 bijdragen gesproken en nog niet uitgeschreven"))
            #expect(!page.text.contains("zonder vertaling"))
            try await session.carryOut(.render(dutch, "nl", "Een eigen huis"))
            try await session.carryOut(.render(other, "ti", "ገዛ"))
            page = try await facilitator.get(board(session, "/suggestions"))
            #expect(page.text.contains("1 bijdrage gesproken en nog niet uitgeschreven"))
            #expect(page.text.contains("1 bijdrage zonder vertaling in het Nederlands"))
            #expect(!page.text.contains("Gedeelde woorden"))
            try await session.carryOut(.render(other, "nl", "Wachten op een huis"))
            page = try await facilitator.get(board(session, "/suggestions"))
            #expect(page.text.contains("Gedeelde woorden: huis"))
            try await session.settle(other, "nl", .withdrawn)
            page = try await facilitator.get(board(session, "/suggestions"))
            #expect(!page.text.contains("Gedeelde woorden"))
        }
    }
}
