import HTTPTypes
import KioskServer
import SessionModel
import Testing

@Suite struct NewSessionTests {
    @Test("the form proposes a session that can be made as it is, but for its title")
    func proposal() async throws {
        try await TestServer.run { server in
            let facilitator = try await server.facilitator()
            let form = try #require(try await facilitator.get("/facilitator/new").forms.first)
            #expect(form["flow"] == ["assen-2017"])
            #expect(form["group"] == ["refugees", "professionals", "neighbours"])
            #expect(form["locale"] == ["nl", "nl-simple", "ar", "ti"])
            #expect(form["code"].first?.count == 6)
            let page = try await facilitator.submit(form, ["title": ["  Mijn   sessie "]])
            let session = try #require(server.server.registry.all.first)
            #expect(page.path == "/facilitator/sessions/\(session.id)")
            #expect(page.text.contains("Mijn sessie"))
            #expect(session.setup.title == "Mijn sessie")
            #expect(session.setup.code == form["code"].first)
            #expect(session.setup.retentionDays == 90)
            #expect(session.read { !$0.isPhaseOpen })
            #expect(try await facilitator.get("/facilitator").text.contains("Mijn sessie"))
        }
    }

    @Test("what was chosen is what the session has")
    func chosen() async throws {
        try await TestServer.run { server in
            let facilitator = try await server.facilitator()
            let form = try await facilitator.get("/facilitator/new").forms.first
            _ = try await facilitator.submit(
                form,
                [
                    "title": ["A"], "group": ["neighbours", "refugees"], "locale": ["ti", "nl"], "code": ["012 345"],
                    "retentionDays": ["365"],
                ])
            let setup = try #require(server.server.registry.all.first).setup
            #expect(setup.groups == ["refugees", "neighbours"])
            #expect(setup.locales == ["nl", "ti"])
            #expect(setup.code == "012345")
            #expect(setup.retentionDays == 365)
            #expect(!setup.isExample)
            #expect(try await server.browser().get("/kiosk/012345").screen == "language")
        }
    }

    @Test(
        "what is wrong is told, and everything filled in is kept",
        arguments: [
            (["title": [" "]], "Geef de sessie een naam"),
            (["title": [String(repeating: "a", count: 121)]], "Geef de sessie een naam"),
            (["flow": ["unknown"]], "Kies een vragenlijst."), (["group": []], "Kies minstens één groep."),
            (["group": ["kings"]], "Kies minstens één groep."), (["locale": []], "Kies minstens één taal."),
            (["code": ["12345"]], "zes cijfers"), (["code": ["12345a"]], "zes cijfers"),
            (["code": ["١٢٣٤٥٦"]], "zes cijfers"),
            (["code": ["170406"]], "heeft deze code al"), (["retentionDays": ["0"]], "bewaartermijn"),
            (["retentionDays": ["366"]], "bewaartermijn"), (["retentionDays": ["lang"]], "bewaartermijn"),
        ] as [([String: [String]], String)])
    func wrong(_ change: [String: [String]], _ advice: String) async throws {
        try await TestServer.run { server in
            _ = try await server.session(code: "170406")
            let facilitator = try await server.facilitator()
            let form = try await facilitator.get("/facilitator/new").forms.first
            let good = [
                "title": ["Sessie \"één\" & <twee>"], "group": ["professionals"], "locale": ["ar", "ti"],
                "code": ["654321"], "retentionDays": ["14"],
            ]
            let given = good.merging(change) { _, new in new }
            let page = try await facilitator.submit(form, given)
            #expect(page.status == .unprocessableContent)
            #expect(page.text.contains(advice))
            #expect(page.body.contains(#"role="alert""#))
            let again = try #require(page.forms.first)
            #expect(again["retentionDays"] == given["retentionDays"])
            #expect(again["code"] == given["code"])
            #expect(again["locale"] == given["locale"])
            if given["group"] != ["kings"] { #expect(again["group"] == given["group"]) }
            if given["title"] != [" "] { #expect(again["title"] == given["title"]) }
            #expect(server.server.registry.all.count == 1)
        }
    }

    @Test("the form lets through in the browser what the server takes, and no more")
    func limits() async throws {
        try await TestServer.run { server in
            let page = try await server.facilitator().get("/facilitator/new")
            #expect(page.body.contains(/name="retentionDays"[^>]* min="1" max="365"/))
            #expect(page.body.contains(/name="title"[^>]* maxlength="120"/))
        }
    }
}
