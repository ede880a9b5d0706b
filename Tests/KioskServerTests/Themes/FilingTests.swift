import HTTPTypes
import KioskServer
import SessionModel
import Testing

/// Making, filing, merging, splitting and undoing with plain forms, as without JavaScript.
@Suite struct FilingTests {
    private func board(_ session: LiveSession) -> String { "/facilitator/sessions/\(session.id)/themes" }

    @Test("a theme is made with a name, and contributions that are ticked go into it")
    func file() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let house = try await session.idea("Een huis")
            try await session.idea("Taal leren")
            let work = try await session.idea("Werk", by: "p2")
            let facilitator = try await server.facilitator()
            var page = try await facilitator.get(board(session))
            #expect(page.text.contains("Nog geen thema’s"))
            page = try await facilitator.submit(page.form(to: "/make"), ["name": ["  Wonen en   werken "]])
            #expect(session.themeNames == ["Wonen en werken"])
            let theme = try #require(session.read { $0.board.themes.first?.id })
            page = try await facilitator.submit(
                page.form(to: "/file"), ["contribution": [house.rawValue, work.rawValue], "to": [theme.rawValue]])
            #expect(page.status == .ok)
            #expect(session.texts(in: theme) == ["Een huis", "Werk"])
            #expect(page.text.contains("2 bijdragen van 2 mensen"))
            #expect(page.text.contains("Zonder thema 1"))
            page = try await facilitator.submit(
                page.form(to: "/file"), ["contribution": [house.rawValue], "to": ["none"]])
            #expect(session.texts(in: nil) == ["Een huis", "Taal leren"])
            #expect(page.text.contains("1 bijdrage van 1 mens"))
        }
    }

    @Test("contributions that are ticked split off into a new theme, once however often the form is sent")
    func split() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let ideas = [try await session.idea("Een"), try await session.idea("Twee"), try await session.idea("Drie")]
            try await session.theme("t1", named: "Alles")
            try await session.file(ideas, in: "t1")
            let facilitator = try await server.facilitator()
            let page = try await facilitator.get(board(session) + "?theme=t1")
            let fields = ["contribution": [ideas[2].rawValue], "name": ["Apart"], "do": ["new"]]
            _ = try await facilitator.submit(page.form(to: "/file?theme=t1"), fields)
            let again = try await facilitator.submit(page.form(to: "/file?theme=t1"), fields)
            #expect(again.status == .ok)
            #expect(again.path.hasSuffix("/themes?theme=t1"))
            #expect(session.themeNames == ["Alles", "Apart"])
            #expect(session.texts(in: "t1") == ["Een", "Twee"])
        }
    }

    @Test("a theme is renamed, merged and removed, and each is undone in words that say what")
    func changes() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let idea = try await session.idea("Fietsles")
            try await session.theme("t1", named: "Taal", in: ["nl", "ar"])
            try await session.theme("t2", named: "Ontmoeten")
            try await session.file([idea], in: "t1")
            let facilitator = try await server.facilitator()
            var page = try await facilitator.get(board(session))
            #expect(page.text.contains("Ongedaan maken: 1 bijdrage naar ‘Taal’"))

            page = try await facilitator.submit(page.form(to: "/t1/rename"), ["name": ["Taal en praten"]])
            #expect(session.themeNames == ["Taal en praten", "Ontmoeten"])
            #expect(
                page.text.contains("Ongedaan maken: woorden van thema ‘Taal en praten’ veranderd in het Nederlands"))
            page = try await facilitator.submit(page.form(to: "/t1/merge"), ["into": ["t2"]])
            #expect(session.themeNames == ["Ontmoeten"])
            #expect(session.texts(in: "t2") == ["Fietsles"])
            #expect(page.text.contains("Ongedaan maken: ‘Taal en praten’ samengevoegd met ‘Ontmoeten’"))
            page = try await facilitator.submit(page.form(to: "/undo"))
            #expect(session.themeNames == ["Taal en praten", "Ontmoeten"])
            #expect(session.texts(in: "t1") == ["Fietsles"])
            page = try await facilitator.submit(page.form(to: "/t1/remove"))
            #expect(session.texts(in: nil) == ["Fietsles"])
            #expect(page.text.contains("Ongedaan maken: thema ‘Taal en praten’ verwijderd"))
            page = try await facilitator.submit(page.form(to: "/undo"))
            #expect(session.texts(in: "t1") == ["Fietsles"])
            #expect(page.text.contains("veranderd in het Nederlands"))
        }
    }

    @Test("an undo of a board that has changed since takes nothing back, and says so")
    func lateUndo() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            try await session.theme("t1", named: "Taal")
            let facilitator = try await server.facilitator()
            let page = try await facilitator.get(board(session))
            try await session.theme("t2", named: "Werk")
            let refused = try await facilitator.submit(page.form(to: "/undo"))
            #expect(refused.status == .unprocessableContent)
            #expect(refused.text.contains("Het bord is intussen veranderd"))
            #expect(session.themeNames == ["Taal", "Werk"])
        }
    }

    @Test("what is missing or gone is told, and nothing changes")
    func refusals() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let idea = try await session.idea("Fietsles").rawValue
            try await session.theme("t1", named: "Taal")
            let facilitator = try await server.facilitator()
            let version = session.version
            let long = String(repeating: "x", count: Session.longestThemeName + 1)
            let refused: [(String, [(String, String)], String)] = [
                ("/file", [("to", "t1")], "Kies eerst een of meer bijdragen."),
                ("/file", [("contribution", idea)], "Kies een thema."),
                ("/file", [("contribution", idea), ("do", "new")], "Geef het nieuwe thema een naam."),
                ("/file", [("contribution", "weg"), ("to", "t1")], "Deze bijdrage is er niet meer."),
                ("/file", [("contribution", idea), ("to", "weg")], "Dit thema staat niet meer op het bord."),
                ("/make", [("name", "  ")], "Geef het nieuwe thema een naam."),
                ("/make", [("name", long)], "Geef het thema een naam van hoogstens"),
                ("/t1/rename", [("name", "")], "Geef het thema een naam."),
                ("/t1/merge", [("into", "")], "Kies met welk thema."),
                ("/t1/merge", [("into", "t1")], "Dit thema staat niet meer op het bord."),
                ("/weg/remove", [], "Dit thema staat niet meer op het bord."),
                ("/call", [("contribution", "weg")], "Deze bijdrage is er niet meer."),
            ]
            for (path, fields, advice) in refused {
                let page = try await facilitator.post(board(session) + path, fields)
                #expect([.unprocessableContent, .conflict].contains(page.status), "\(path)")
                #expect(page.text.contains(advice), "\(path)")
            }
            #expect(session.version == version)
        }
    }

    @Test("while people vote the themes stay as they are, and the board says why")
    func frozen() async throws {
        try await TestServer.run { server in
            let session = try await server.session(locales: ["nl"])
            let idea = try await session.idea("Fietsles")
            try await session.theme("t1", named: "Taal")
            try await session.theme("t2", named: "Werk")
            try await session.carryOut(.openVoting(.top(3)))
            let facilitator = try await server.facilitator()
            let page = try await facilitator.get(board(session))
            #expect(page.text.contains("Er wordt gestemd: de thema’s liggen vast."))
            for action in ["/make", "/file", "/undo", "/t1/merge"] { #expect(page.form(to: action) == nil) }
            let refused = try await facilitator.post(
                board(session) + "/file", [("contribution", idea.rawValue), ("to", "t1")])
            #expect(refused.status == .conflict)
            #expect(refused.text.contains("Er wordt nu gestemd"))
        }
    }

    @Test("a session that is not there, and a visitor who is not signed in, get nothing", arguments: ["", "/live"])
    func strangers(_ ending: String) async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            try await session.idea("Geheim")
            let missing = try await server.facilitator().get("/facilitator/sessions/nothing/themes\(ending)")
            #expect(missing.status == .notFound)
            let stranger = try await server.browser().get(board(session) + ending)
            #expect(stranger.path.hasPrefix("/facilitator/sign-in"))
            #expect(!stranger.body.contains("Geheim"))
        }
    }
}
