import HTTPTypes
import KioskServer
import SessionModel
import Testing

/// Opening, closing and ending a session.
@Suite struct LeadingTests {
    @Test("the questions open, close, open again and end at the press of a button")
    func course() async throws {
        try await TestServer.run { server in
            let session = try await server.session(isOpen: false)
            let facilitator = try await server.facilitator()
            var page = try await facilitator.get("/facilitator/sessions/\(session.id)")
            #expect(page.text.contains("Klaar om te beginnen"))
            page = try await facilitator.submit(page.opening(.contribute))
            #expect(page.text.contains("Bijdragen: open"))
            #expect(session.read { $0.isPhaseOpen && $0.phase == .contribute })
            page = try await facilitator.submit(page.form(to: "/close"))
            #expect(page.text.contains("Bijdragen: gesloten"))
            #expect(session.read { !$0.isPhaseOpen })
            page = try await facilitator.submit(page.opening(.contribute))
            #expect(session.read { $0.isPhaseOpen })
            page = try await facilitator.submit(page.form(to: "/end"), ["confirm": ["yes"]])
            #expect(page.text.contains("Beëindigd"))
            #expect(session.read { $0.endedAt } == server.clock.now)
            for action in ["/open", "/close", "/end"] { #expect(page.form(to: action) == nil) }
        }
    }

    @Test("a session ends only when that is confirmed")
    func confirm() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let facilitator = try await server.facilitator()
            let page = try await facilitator.get("/facilitator/sessions/\(session.id)")
            let refused = try await facilitator.submit(page.form(to: "/end"))
            #expect(refused.status == .unprocessableContent)
            #expect(refused.text.contains("Zet eerst een vinkje"))
            #expect(session.read { $0.endedAt == nil })
        }
    }

    @Test("a button that comes too late says so, and pressing twice does no harm")
    func tooLate() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let facilitator = try await server.facilitator()
            let page = try await facilitator.get("/facilitator/sessions/\(session.id)")
            let version = session.version
            #expect(try await facilitator.post("/facilitator/sessions/\(session.id)/open").status == .ok)
            #expect(session.version == version)

            _ = try await facilitator.submit(page.form(to: "/close"))
            let closedTwice = try await facilitator.submit(page.form(to: "/close"))
            #expect(closedTwice.status == .conflict)
            #expect(closedTwice.text.contains("De fase was al gesloten."))

            _ = try await facilitator.submit(page.form(to: "/end"), ["confirm": ["yes"]])
            let endedTwice = try await facilitator.submit(page.form(to: "/end"), ["confirm": ["yes"]])
            #expect(endedTwice.status == .conflict)
            #expect(endedTwice.text.contains("De sessie is al afgesloten."))
            #expect(try await facilitator.post("/facilitator/sessions/\(session.id)/open").status == .conflict)
        }
    }

    @Test("the list of sessions marks those that are open, and counts the ideas that count")
    func list() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let idea = try await session.idea("Taal")
            for words in ["Huis", "Werk"] { try await session.idea(words) }
            let facilitator = try await server.facilitator()
            #expect(try await facilitator.get("/facilitator").text.contains("3 bijdragen"))
            try await session.carryOut(.withdraw(idea, by: "p1"))
            let open = try await facilitator.get("/facilitator")
            #expect(open.text.contains("2 bijdragen"))
            #expect(open.body.contains("<span class=\"status open\">Bijdragen: open</span>"))
            try await session.carryOut(.closePhase)
            let closed = try await facilitator.get("/facilitator")
            #expect(closed.body.contains("<span class=\"status\">Bijdragen: gesloten</span>"))
        }
    }

    @Test("the page gives the kiosks' address as this facilitator reached the server")
    func address() async throws {
        try await TestServer.run { server in
            let session = try await server.session(code: "123456")
            let page = try await server.facilitator().get("/facilitator/sessions/\(session.id)")
            #expect(page.body.contains(#"href="http://localhost/kiosk/123456""#))
        }
    }

    @Test(
        "a session that is not there is not found", arguments: ["", "/live", "/events", "/export.json", "/answers.csv"])
    func unknown(_ ending: String) async throws {
        try await TestServer.run { server in
            let page = try await server.facilitator().get("/facilitator/sessions/nothing\(ending)")
            #expect(page.status == .notFound)
        }
    }
}
