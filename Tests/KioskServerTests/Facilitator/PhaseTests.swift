import HTTPTypes
import KioskServer
import SessionModel
import Testing

/// The eight phases on the session's page.
@Suite struct PhaseTests {
    private func path(_ session: LiveSession) -> String { "/facilitator/sessions/\(session.id)" }

    @Test("every phase can be opened from every other, and the page says where the session is and what follows")
    func course() async throws {
        try await TestServer.run { server in
            let session = try await server.session(locales: ["nl"], isOpen: false)
            try await session.theme("t1", named: "Taal")
            try await session.theme("t2", named: "Werk")
            let facilitator = try await server.facilitator()
            var page = try await facilitator.get(path(session))
            #expect(page.body.contains("aria-current=\"step\"><span class=\"number\">1</span>"))
            for (phase, name) in [
                (Phase.join, "Binnenkomen"), (.contribute, "Bijdragen"), (.explain, "Toelichten"),
                (.bundle, "Bundelen"),
                (.contribute, "Bijdragen"), (.prioritise, "Prioriteren"), (.bundle, "Bundelen"),
            ] {
                page = try await facilitator.submit(page.opening(phase))
                #expect(session.read { $0.phase == phase && $0.isPhaseOpen }, "\(phase)")
                #expect(page.text.contains("\(name): open"))
                #expect(page.opening(phase) == nil)
                #expect(page.text.contains("Sluit \(name)"))
            }
            page = try await facilitator.submit(page.form(to: "/close"))
            #expect(page.text.contains("Bundelen: gesloten"))
            page = try await facilitator.submit(page.opening(.bundle))
            #expect(session.read { $0.isPhaseOpen })
        }
    }

    @Test(
        "the facilitator chooses how people vote",
        arguments: [
            (["form": ["top"]], BallotForm.top(3)), (["form": ["all"]], .all),
            (["form": ["points"], "points": ["7"]], .points(7)),
        ])
    func forms(_ fields: [String: [String]], _ form: BallotForm) async throws {
        try await TestServer.run { server in
            let session = try await server.session(locales: ["nl"])
            try await session.theme("t1", named: "Taal")
            try await session.theme("t2", named: "Werk")
            let facilitator = try await server.facilitator()
            let page = try await facilitator.get(path(session))
            _ = try await facilitator.submit(page.opening(.prioritise), fields)
            #expect(session.read { $0.votingRound?.form } == form)
        }
    }

    @Test("while people vote only their number is told, and comparing asks to be sure")
    func hidden() async throws {
        try await TestServer.run { server in
            let session = try await server.session(locales: ["nl"])
            try await session.theme("t1", named: "Taal")
            try await session.theme("t2", named: "Werk")
            try await session.join("p1")
            try await session.join("p2")
            try await session.carryOut(.openVoting(.top(3)))
            try await session.vote("p1", for: ["t2"])
            try await session.vote("p2", for: [])
            let facilitator = try await server.facilitator()
            var page = try await facilitator.get(path(session))
            #expect(page.body.contains("<dd>2</dd><dt>gestemd</dt>"))
            #expect(!page.text.contains("Werk"))

            for phase in [Phase.compare, .close] {
                let form = page.opening(phase)
                let refused = try await facilitator.submit(form)
                #expect(refused.status == .unprocessableContent)
                #expect(refused.text.contains("Zet eerst een vinkje"))
                #expect(refused.text.contains("dit kun je niet terugdraaien"))
            }
            #expect(session.read { $0.votingRound?.isRevealed } == false)
            page = try await facilitator.submit(page.opening(.compare), ["confirm": ["yes"]])
            #expect(session.read { $0.votingRound?.isRevealed } == true)
            #expect(page.text.contains("ronde 2 begint"))
            // What is known stays known: no need to be asked again.
            page = try await facilitator.submit(page.opening(.close))
            #expect(page.text.contains("Afronden: open"))
        }
    }

    @Test("themes without a name in a language are named one by one, with where to mend it")
    func unnamed() async throws {
        try await TestServer.run { server in
            let session = try await server.session(locales: ["nl", "nl-simple", "ar", "ti"])
            try await session.theme("t1", named: "Taal", in: ["nl", "ar", "ti"])
            try await session.theme("t2", named: "Werk", in: ["nl", "ti"])
            try await session.theme("t3", named: "Wonen")
            let facilitator = try await server.facilitator()
            let page = try await facilitator.get(path(session))
            let refused = try await facilitator.submit(page.opening(.prioritise))
            #expect(refused.status == .conflict)
            #expect(refused.text.contains("Geef eerst elk thema een naam in alle talen van de sessie."))
            #expect(refused.text.contains("Werk : nog geen naam in Arabisch"))
            #expect(refused.text.contains("Wonen : nog geen naam in Arabisch, Tigrinya"))
            #expect(!refused.text.contains("Taal : nog geen naam"))
            #expect(refused.body.contains("href=\"\(path(session))/themes/t3\""))
            #expect(session.read { $0.phase } == .contribute)
        }
    }

    @Test("what cannot be opened says why")
    func refusals() async throws {
        try await TestServer.run { server in
            let session = try await server.session(locales: ["nl"])
            let facilitator = try await server.facilitator()
            let refused: [([(String, String)], String)] = [
                ([("phase", "prioritise"), ("form", "top")], "Maak eerst minstens twee thema’s."),
                ([("phase", "compare")], "Er heeft nog niemand gestemd."),
                ([("phase", "dancing")], "Kies een fase."),
                ([("phase", "prioritise"), ("form", "points"), ("points", "0")], "Geef 1 tot en met 100 punten."),
                ([("phase", "prioritise"), ("form", "points"), ("points", "")], "Geef 1 tot en met 100 punten."),
                ([("phase", "prioritise"), ("form", "dice")], "Kies hoe mensen stemmen."),
            ]
            for (fields, advice) in refused {
                let page = try await facilitator.post(path(session) + "/open", fields)
                #expect([.conflict, .unprocessableContent].contains(page.status))
                #expect(page.text.contains(advice))
            }
            #expect(session.read { $0.phase } == .contribute)
        }
    }
}
