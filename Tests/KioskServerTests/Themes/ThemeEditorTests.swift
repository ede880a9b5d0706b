import HTTPTypes
import KioskServer
import SessionModel
import Testing

/// A theme's words in each language, and how its name sounds.
@Suite struct ThemeEditorTests {
    private func path(_ session: LiveSession, _ theme: ThemeID = "t1") -> String {
        "/facilitator/sessions/\(session.id)/themes/\(theme)"
    }

    @Test("name, need and value are kept in each language as one change, and what is missing is marked")
    func words() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            try await session.theme("t1", named: "Taal")
            let facilitator = try await server.facilitator()
            var page = try await facilitator.get(path(session))
            #expect(page.text.contains("Nog geen naam: Arabisch, Tigrinya."))
            #expect(page.text.contains("Leeg: mensen zien de Nederlandse naam."))
            page = try await facilitator.submit(
                page.form(to: "/t1"),
                [
                    "name.ar": ["اللغة"], "say.ar": ["اَللُّغَة"], "name.ti": ["ቋንቋ"], "need.nl": ["Oefenen met buren"],
                    "value.nl": ["Jezelf zijn"],
                ])
            let theme = try #require(session.read { $0.board.theme("t1") })
            #expect(theme.wordings["nl"] == ThemeWording(name: "Taal", need: "Oefenen met buren", value: "Jezelf zijn"))
            #expect(theme.wordings["ar"] == ThemeWording(name: "اللغة", say: "اَللُّغَة"))
            #expect(theme.wordings["ti"] == ThemeWording(name: "ቋንቋ"))
            #expect(theme.wordings["nl-simple"] == nil)
            #expect(!page.text.contains("Nog geen naam"))
            try await session.carryOut(.undoThemes(version: session.read { $0.board.version }))
            #expect(session.read { $0.board.theme("t1")?.wordings.count } == 1)
        }
    }

    @Test("each kept name can be heard, and a name that changes has to be heard anew")
    func heard() async throws {
        try await TestServer.run { server in
            let session = try await server.session(locales: ["nl", "ti"])
            try await session.theme("t1", named: "Taal")
            let facilitator = try await server.facilitator()
            var page = try await facilitator.get(path(session))
            let sounds = page.body.matches(of: /href="(\/clips\/[0-9a-f]{64}\.wav)"/).map { String($0.1) }
            #expect(sounds.count == 1)
            let sound = try await facilitator.get(try #require(sounds.first))
            #expect(sound.status == .ok)
            #expect(sound.headers[.contentType] == "audio/wav")
            page = try await facilitator.submit(page.form(to: "/t1"), ["heard.nl": ["yes"]])
            #expect(session.read { $0.board.theme("t1")?.wordings["nl"]?.isHeard } == true)
            page = try await facilitator.submit(page.form(to: "/t1"), ["need.nl": ["Les"]])
            #expect(session.read { $0.board.theme("t1")?.wordings["nl"]?.isHeard } == true)
            _ = try await facilitator.submit(page.form(to: "/t1"), ["name.nl": ["De taal"]])
            #expect(session.read { $0.board.theme("t1")?.wordings["nl"]?.isHeard } == false)
        }
    }

    @Test("Arabic without vowel signs is warned about, and not once it can be said")
    func unvocalised() async throws {
        try await TestServer.run { server in
            let session = try await server.session(locales: ["nl", "ar"])
            try await session.theme("t1", named: "Taal")
            let facilitator = try await server.facilitator()
            var page = try await facilitator.get(path(session))
            page = try await facilitator.submit(page.form(to: "/t1"), ["name.ar": ["اللغة"]])
            #expect(page.text.contains("Zonder klinkertekens leest de stem Arabisch vaak verkeerd"))
            page = try await facilitator.submit(page.form(to: "/t1"), ["say.ar": ["اَللُّغَة"]])
            #expect(!page.text.contains("Zonder klinkertekens"))
        }
    }

    @Test("what does not fit is told, and everything that was typed is still there")
    func refused() async throws {
        try await TestServer.run { server in
            let session = try await server.session(locales: ["nl", "ar"])
            try await session.theme("t1", named: "Taal")
            let facilitator = try await server.facilitator()
            let form = try await facilitator.get(path(session)).form(to: "/t1")
            let version = session.version
            let refused: [([String: [String]], String)] = [
                (["name.nl": [""]], "Geef het thema een naam in het Nederlands."),
                (["need.ar": ["درس"]], "Geef het thema ook een naam in het Arabisch."),
                (["name.ar": ["اللغة"], "say.ar": ["اَللُّغَة وَالعَمَل"]], "met evenveel woorden als de naam"),
                (["name.nl": [String(repeating: "x", count: 81)]], "Geef het thema een naam van hoogstens 80 tekens."),
            ]
            for (fields, advice) in refused {
                let page = try await facilitator.submit(form, fields)
                #expect([.unprocessableContent, .conflict].contains(page.status))
                #expect(page.text.contains(advice))
                for value in fields.values.joined() { #expect(page.body.contains(value)) }
            }
            #expect(session.version == version)
        }
    }

    @Test("a theme that is not on the board is not found, and while people vote its words stay as they are")
    func closed() async throws {
        try await TestServer.run { server in
            let session = try await server.session(locales: ["nl"])
            try await session.theme("t1", named: "Taal")
            try await session.theme("t2", named: "Werk")
            let facilitator = try await server.facilitator()
            #expect(try await facilitator.get(path(session, "weg")).status == .notFound)
            let form = try await facilitator.get(path(session)).form(to: "/t1")
            try await session.carryOut(.openVoting(.all))
            #expect(try await facilitator.get(path(session)).body.contains("disabled"))
            let refused = try await facilitator.submit(form, ["name.nl": ["Anders"]])
            #expect(refused.status == .conflict)
            #expect(session.themeNames == ["Taal", "Werk"])
        }
    }
}
