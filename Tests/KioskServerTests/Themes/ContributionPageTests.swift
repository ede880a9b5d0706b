import HTTPTypes
import KioskServer
import SessionModel
import Testing

/// Translating one contribution and writing down what is said about it.
@Suite struct ContributionPageTests {
    private func path(_ session: LiveSession, _ idea: ContributionID) -> String {
        "/facilitator/sessions/\(session.id)/themes/contributions/\(idea)"
    }

    private func form(_ page: Page, in locale: String) -> Form? {
        page.forms.first { $0.action.contains("/translate") && $0["locale"] == [locale] }
    }

    @Test("a contribution is translated into each other language of the session, beside its own words")
    func translate() async throws {
        try await TestServer.run { server in
            let session = try await server.session(locales: ["nl", "ar", "ti"])
            let idea = try await session.idea("نتعلم اللغة", in: "ar")
            let facilitator = try await server.facilitator()
            var page = try await facilitator.get(path(session, idea) + "?pile=untranslated")
            #expect(form(page, in: "ar") == nil)
            page = try await facilitator.submit(form(page, in: "nl"), ["text": [" We leren de taal \r\n samen "]])
            #expect(page.path.hasSuffix("?pile=untranslated"))
            page = try await facilitator.submit(form(page, in: "ti"), ["text": ["ቋንቋ ንመሃር"]])
            let kept = try #require(session.read { $0.contribution(idea) })
            #expect(kept.text == "نتعلم اللغة")
            #expect(kept.translations["nl"]?.text == "We leren de taal \n samen")
            #expect(kept.translations["ti"]?.text == "ቋንቋ ንመሃር")
            #expect(page.body.contains(#"lang="ti" dir="ltr" maxlength="4000" required>ቋንቋ ንመሃር</textarea>"#))
        }
    }

    @Test("what is said aloud is written down with it, once however often it is sent")
    func oral() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let idea = try await session.idea("Fietsles")
            let facilitator = try await server.facilitator()
            let page = try await facilitator.get(path(session, idea))
            let form = page.forms.first { $0.action.hasSuffix("/explain") }
            #expect(form?["locale"] == ["nl"])
            for _ in 0..<2 { _ = try await facilitator.submit(form, ["text": ["ምስ ብሽክለታ"], "locale": ["ti"]]) }
            let spoken = try #require(session.read { $0.contribution(idea)?.oralExplanations })
            #expect(spoken.map(\.text) == ["ምስ ብሽክለታ"])
            #expect(spoken.map(\.locale) == ["ti"])
        }
    }

    @Test("the facilitator calls a contribution for an explanation, and lets it go")
    func call() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let idea = try await session.idea("Fietsles")
            let facilitator = try await server.facilitator()
            let page = try await facilitator.get(path(session, idea))
            let board = try await facilitator.submit(page.form(to: "/call"))
            #expect(session.read { $0.called } == idea)
            #expect(board.text.contains("Nu in gesprek"))
            let after = try await facilitator.submit(
                board.forms.first { $0.action.hasSuffix("/call") && $0["contribution"] == [""] })
            #expect(session.read { $0.called } == nil)
            #expect(!after.text.contains("Nu in gesprek"))
        }
    }

    @Test("words that are refused stay in the form, with the reason")
    func refused() async throws {
        try await TestServer.run { server in
            let session = try await server.session(locales: ["nl", "ar"])
            let idea = try await session.idea("Fietsles")
            let facilitator = try await server.facilitator()
            let version = session.version
            let empty = try await facilitator.post(
                path(session, idea) + "/translate", [("locale", "ar"), ("text", " ")])
            #expect(empty.status == .unprocessableContent)
            #expect(empty.text.contains("Schrijf iets op"))
            let foreign = try await facilitator.post(
                path(session, idea) + "/explain", [("locale", "ti"), ("text", "ብሽክለታ")])
            #expect(foreign.status == .conflict)
            #expect(foreign.body.contains("ብሽክለታ</textarea>"))
            let long = String(repeating: "ا", count: 4001)
            let tooLong = try await facilitator.post(
                path(session, idea) + "/translate", [("locale", "ar"), ("text", long)])
            #expect(tooLong.status == .unprocessableContent)
            #expect(tooLong.body.contains(long))
            #expect(session.version == version)
        }
    }

    @Test("who wrote each translation, when, what the participant said of it, and what stood there before")
    func writers() async throws {
        try await TestServer.run { server in
            let session = try await server.session(locales: ["nl", "ar", "ti"])
            let idea = try await session.idea("نتعلم", in: "ar")
            _ = try await server.helper(in: session, named: "", speaking: ["nl", "ar", "ti"])
            let helper = try #require(session.read { $0.helpers.keys.first })
            try await session.carryOut(.render(idea, "nl", "Leren"))
            try await session.perform(.render(idea, "nl", "We leren", by: .helper(helper)), at: server.clock.now)
            try await session.carryOut(.render(idea, "ti", "ንመሃር", by: .helper(helper)))
            for locale in ["nl", "ti"] as [LocaleTag] {
                try await session.carryOut(.askConfirmation(idea, locale, by: .facilitator))
            }
            try await session.settle(.confirmed, of: idea, in: "nl")
            try await session.settle(.withdrawn, of: idea, in: "ti")
            let page = try await server.facilitator().get(path(session, idea))
            #expect(page.text.contains("helper 1, 6 april 12:00. De deelnemer zei dat het klopt."))
            #expect(page.text.contains("Wat er eerder stond (1) Leren gespreksleider, 6 april"))
            #expect(page.text.contains("De deelnemer zei dat het niet klopt."))
            #expect(form(page, in: "ti")?["text"] == ["ንመሃር"])
        }
    }

    @Test("what was said aloud can be written down by who heard it said, and says that a helper can hear it")
    func spoken() async throws {
        try await TestServer.run { server in
            let session = try await server.session(locales: ["nl", "ti"])
            let idea = try await session.spokenIdea(in: "ti")
            let facilitator = try await server.facilitator()
            let page = try await facilitator.get(path(session, idea))
            #expect(page.text.contains("Ingesproken, 0:14. Nog niet uitgeschreven."))
            #expect(page.text.contains("Een helper doet dat"))
            #expect(!page.body.contains("<audio") && !page.body.contains("<blockquote"))
            let written = try await facilitator.submit(form(page, in: "ti"), ["text": ["ገዛ"]])
            #expect(session.read { $0.contribution(idea)?.text } == "ገዛ")
            #expect(written.text.contains("Ingesproken, 0:14. ገዛ"))
            try await session.carryOut(.askConfirmation(idea, "ti", by: .facilitator))
            try await session.settle(.withdrawn, of: idea, in: "ti")
            let same = try await facilitator.submit(form(written, in: "ti"))
            #expect(same.status == .conflict)
            #expect(session.read { $0.contribution(idea)?.isWritten } == false)
        }
    }

    @Test("a contribution that is not there, or was taken back, is not found")
    func gone() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let idea = try await session.idea("Fietsles")
            try await session.carryOut(.withdraw(idea, by: "p1"))
            let facilitator = try await server.facilitator()
            #expect(try await facilitator.get(path(session, idea)).status == .notFound)
            #expect(try await facilitator.get(path(session, "nothing")).status == .notFound)
        }
    }
}
