import HTTPTypes
import KioskServer
import SessionModel
import Testing

/// Suggested bundles, which only the facilitator carries out.
@Suite struct SuggestionsTests {
    @Test("what shares words is suggested together and to a theme, and nothing is filed until the facilitator does")
    func suggested() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let path = "/facilitator/sessions/\(session.id)/themes/suggestions"
            let filed = try await session.idea("Taalles in de avond")
            try await session.theme("t1", named: "Taal")
            try await session.file([filed], in: "t1")
            try await session.idea("Een eigen huis")
            try await session.idea("Wachten op een huis", by: "p2")
            let arabic = try await session.idea("المزيد من دروس اللغة", in: "ar", by: "p3")
            try await session.idea("ቋንቋ", in: "ti", by: "p4")
            try await session.carryOut(.render(arabic, "nl", "Meer taallessen"))
            let facilitator = try await server.facilitator()
            let version = session.version
            var page = try await facilitator.get(path)
            #expect(session.version == version)
            #expect(page.text.contains("Gedeelde woorden: huis"))
            #expect(page.text.contains("1 bijdrage zonder vertaling in het Nederlands"))

            let bundle = page.forms.first { $0["do"] == ["new"] }
            page = try await facilitator.submit(bundle, ["name": ["Wonen"]])
            #expect(page.path == path)
            #expect(session.themeNames == ["Taal", "Wonen"])
            let wonen = try #require(session.read { $0.board.themes.last?.id })
            #expect(session.texts(in: wonen) == ["Een eigen huis", "Wachten op een huis"])

            let fitting = page.forms.first { $0["to"] == ["t1"] }
            page = try await facilitator.submit(fitting)
            #expect(session.texts(in: "t1") == ["Taalles in de avond", "المزيد من دروس اللغة"])
            #expect(page.text.contains("Er is niets zonder thema dat op iets anders lijkt."))
        }
    }

    @Test("a suggestion of which nothing is ticked does nothing, and says so on the same page")
    func nothing() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            try await session.idea("Een eigen huis")
            try await session.idea("Wachten op een huis", by: "p2")
            let facilitator = try await server.facilitator()
            let page = try await facilitator.get("/facilitator/sessions/\(session.id)/themes/suggestions")
            let refused = try await facilitator.submit(page.forms.first, ["contribution": [], "name": ["Wonen"]])
            #expect(refused.status == .unprocessableContent)
            #expect(refused.text.contains("Kies eerst een of meer bijdragen."))
            #expect(refused.text.contains("Lijken op elkaar"))
            #expect(session.themeNames.isEmpty)
        }
    }
}
