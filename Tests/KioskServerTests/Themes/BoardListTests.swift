import HTTPTypes
import KioskServer
import SessionModel
import Testing

/// What the board lists, and what stands beside a contribution.
@Suite struct BoardListTests {
    private func board(_ session: LiveSession, _ query: String = "") -> String {
        "/facilitator/sessions/\(session.id)/themes\(query)"
    }

    private func texts(_ page: Page) -> [String] {
        page.body.matches(of: /<blockquote[^>]*>([^<]*)</).map { String($0.1) }
    }

    @Test("a contribution stands in its own words beside its translations, each marked with language and direction")
    func translations() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let idea = try await session.idea("نتعلم اللغة", in: "ar")
            try await session.carryOut(.render(idea, "nl", "We leren de taal"))
            let page = try await server.facilitator().get(board(session))
            #expect(page.body.contains(#"<blockquote lang="ar" dir="rtl">نتعلم اللغة</blockquote>"#))
            #expect(page.body.contains(#"<span lang="nl" dir="ltr">We leren de taal</span>"#))
            #expect(page.text.contains("Nog te vertalen 0"))
            #expect(!page.text.contains("verouderd"))
        }
    }

    @Test("what needs a Dutch translation is counted and listed, also when the words changed since")
    func untranslated() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            try await session.idea("Taal", in: "nl-simple")
            let first = try await session.idea("ቋንቋ", in: "ti", by: "p2")
            try await session.carryOut(.render(first, "nl", "Taal"))
            try await session.idea("بيت", in: "ar", by: "p3")
            let facilitator = try await server.facilitator()
            var page = try await facilitator.get(board(session, "?pile=untranslated"))
            #expect(page.text.contains("Nog te vertalen 1"))
            #expect(texts(page) == ["بيت"])
            try await session.carryOut(
                .contribute(
                    ContributionSubmission(
                        submission: "changed", participant: "p2", contribution: first, prompt: "need",
                        text: "ቋንቋን ስራሕን",
                        provenance: Provenance(authorship: .alone, means: .typing, locale: "ti"))))
            page = try await facilitator.get(board(session, "?pile=untranslated"))
            #expect(texts(page) == ["ቋንቋን ስራሕን", "بيت"])
            #expect(page.text.contains("verouderd"))
        }
    }

    @Test("“ik ook”, what people add and objections are counted beside a contribution, and nobody is named")
    func reactions() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let idea = try await session.idea("Fietsles")
            try await session.theme("t1", named: "Taal")
            try await session.file([idea], in: "t1")
            for person in ["p2", "p3"] as [ParticipantID] { try await session.join(person) }
            try await session.carryOut(.openPhase(.explain))
            try await session.react("p2", to: idea, adding: "Voor vrouwen")
            try await session.react("p3", to: idea)
            try await session.carryOut(.openPhase(.bundle))
            try await session.object("p3", to: idea, in: "t1")
            try await session.carryOut(
                .explainOrally(idea, submission: "spoken", text: "Met een eigen fiets", locale: "nl"))
            let facilitator = try await server.facilitator()
            let page = try await facilitator.get(board(session, "?pile=objected"))
            #expect(texts(page) == ["Fietsles"])
            #expect(page.text.contains("2 mensen: ik ook"))
            #expect(page.text.contains("1 mens: dit hoort hier niet"))
            #expect(page.text.contains("erbij: Voor vrouwen"))
            #expect(page.text.contains("gezegd: Met een eigen fiets"))
            #expect(page.text.contains("1 bijdrage met bezwaar"))
            for person in ["p1", "p2", "p3"] as [ParticipantID] {
                #expect(!page.body.contains("\"\(person)\""))
                #expect(!page.text.contains("Deelnemer"))
            }
            // Once it is moved the objection has been met.
            try await session.file([idea], in: nil)
            let after = try await facilitator.get(board(session))
            #expect(!after.text.contains("dit hoort hier niet"))
        }
    }

    @Test("the list is narrowed to a language, and to a group only when that group is large enough to be shown")
    func narrowed() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            for number in 0..<5 {
                _ = try await server.browser().takePart(
                    at: "170406", in: number == 0 ? "ti" : "nl",
                    giving: ["group": ["refugees"], "need": ["Idee \(number)"]])
            }
            try await session.idea("Klein", by: "alone")
            let facilitator = try await server.facilitator()
            var page = try await facilitator.get(board(session, "?locale=ti"))
            #expect(texts(page) == ["Idee 0"])
            page = try await facilitator.get(board(session, "?group=refugees"))
            #expect(texts(page).count == 5)
            #expect(page.text.contains("Vluchtelingen"))
            page = try await facilitator.get(board(session, "?group=-"))
            #expect(texts(page) == ["Klein"])
            #expect(!page.body.contains(#"value="neighbours""#))
        }
    }

    @Test("a long list comes in parts, and every contribution is in one of them")
    func parts() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            for number in 1...230 { try await session.idea("Idee \(number).") }
            try await session.theme("t1", named: "Alles")
            let facilitator = try await server.facilitator()
            var seen: [String] = []
            for number in 1...3 {
                let page = try await facilitator.get(board(session, "?page=\(number)"))
                #expect(page.text.contains("Bladzijde \(number) van 3"))
                seen += texts(page)
            }
            #expect(seen == (1...230).map { "Idee \($0)." })
            let beyond = try await facilitator.get(board(session, "?page=99"))
            #expect(texts(beyond).count == 30)
            let whole = try await facilitator.get("/facilitator/sessions/\(session.id)")
            #expect(texts(whole).count == 100)
            #expect(whole.text.contains("Alle 230 bijdragen staan op het themabord."))
        }
    }

    @Test("the live part is the same as in the whole page, but for names made anew")
    func live() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            try await session.idea("Fietsles")
            try await session.theme("t1", named: "Taal")
            let facilitator = try await server.facilitator()
            let whole = try await facilitator.get(board(session, "?pile=all"))
            let part = try await facilitator.get(board(session, "/live?pile=all"))
            let name = /[0-9a-f]{32}m?/
            #expect(whole.body.replacing(name, with: "").contains(part.body.replacing(name, with: "")))
            #expect(!part.body.contains("<html"))
            #expect(!whole.text.contains("{{"))
        }
    }

    @Test("people's words are text on the board, never markup")
    func escaped() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let idea = try await session.idea("<img src=x onerror=alert(1)>")
            try await session.theme("t1", named: "<script>Taal</script>")
            try await session.carryOut(.render(idea, "ar", "<b>\"قلب\"</b>"))
            try await session.file([idea], in: "t1")
            let facilitator = try await server.facilitator()
            let pages = [
                try await facilitator.get(board(session, "?pile=all")),
                try await facilitator.get(board(session, "/t1")),
                try await facilitator.get(board(session, "/contributions/\(idea)")),
            ]
            for page in pages {
                #expect(page.status == .ok)
                for markup in ["<img src=x", "<script>Taal", "<b>\""] { #expect(!page.body.contains(markup)) }
            }
        }
    }
}
