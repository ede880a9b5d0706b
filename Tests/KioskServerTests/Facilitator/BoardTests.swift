import KioskServer
import PromptEngine
import SessionModel
import Testing

/// What the facilitator sees while people answer.
@Suite struct BoardTests {
    private func board(of session: LiveSession, _ server: TestServer) async throws -> Page {
        try await server.facilitator().get("/facilitator/sessions/\(session.id)")
    }

    @Test("a contribution shows its words, question, language and how it was made, and never who made it")
    func neverWho() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            for number in 0..<6 {
                _ = try await server.browser().takePart(
                    at: "170406", in: number % 2 == 0 ? "ti" : "ar", giving: ["need": ["ቋንቋ \(number)"]])
            }
            let page = try await board(of: session, server)
            let items = page.body.matches(of: /<li class="sheet contribution"[\s\S]*?<\/li>/).map { String($0.0) }
            #expect(items.count == 6)
            let people = session.people
            for item in items {
                #expect(item.contains("ቋንቋ"))
                #expect(item.contains("Wat hebben mensen nodig om volop mee te doen in de samenleving?"))
                #expect(item.contains("Vluchtelingen"))
                #expect(item.contains("zelf, getypt"))
                #expect(item.contains(/<blockquote lang="(ti" dir="ltr|ar" dir="rtl)"/))
                #expect(!item.contains("Deelnemer"))
                for person in people {
                    #expect(!item.contains(person.id.rawValue))
                    #expect(!item.contains(person.seat.rawValue))
                }
            }
        }
    }

    @Test("a group of fewer than five is not shown apart, nor one that follows by subtraction")
    func smallGroups() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            func contribute(_ group: String) async throws {
                _ = try await server.browser().takePart(at: "170406", giving: ["group": [group], "need": ["Taal"]])
            }
            for _ in 0..<4 { try await contribute("refugees") }
            var page = try await board(of: session, server)
            #expect(!page.text.contains("Vluchtelingen"))
            #expect(page.text.contains("kleine groep"))

            try await contribute("refugees")
            page = try await board(of: session, server)
            #expect(page.text.contains("Vluchtelingen"))

            // One neighbour: were the refugees still shown, the neighbour would be told apart as well.
            try await contribute("neighbours")
            page = try await board(of: session, server)
            #expect(!page.text.contains("Vluchtelingen"))
            #expect(!page.text.contains("Buurtgenoten"))
        }
    }

    @Test("a contribution is there only once it is sent, changes with its revision, and goes when it is skipped")
    func comesAndGoes() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, review) = try await server.visitor(at: session, until: "review", giving: ["need": ["Taal"]])
            let page = try await board(of: session, server)
            #expect(!page.text.contains("Taal"))
            #expect(page.text.contains("kijkt na"))
            let thanks = try await browser.submit(review.forms.first)
            #expect(thanks.screen == "done")
            let after = try await board(of: session, server)
            #expect(after.text.contains("Taal"))
            #expect(after.text.contains("klaar"))
        }
    }

    @Test("the newest contribution stands first")
    func order() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            for words in ["Eerste", "Tweede", "Derde"] {
                _ = try await server.browser().takePart(at: "170406", giving: ["need": [words]])
            }
            let page = try await board(of: session, server)
            #expect(
                page.body.matches(of: /<blockquote[^>]*>([^<]*)</).map { String($0.1) } == [
                    "Derde", "Tweede", "Eerste",
                ])
        }
    }

    @Test("the board tells how far everybody is")
    func progress() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            _ = try await server.visitor(at: session, in: "ar", until: "need")
            let (decliner, consent) = try await server.visitor(at: session, until: "consent")
            _ = try await decliner.answer(consent, "no")
            let page = try await board(of: session, server)
            #expect(page.text.contains("vraag 4 van"))
            #expect(page.text.contains("doet niet mee"))
            #expect(page.text.contains("Deelnemer 1"))
            #expect(page.text.contains("العربية"))
            try await session.perform(.end, at: server.clock.now)
            #expect(try await board(of: session, server).text.contains("niet afgemaakt"))
        }
    }

    @Test("the live part is the same as in the whole page")
    func live() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            _ = try await server.browser().takePart(at: "170406", giving: ["need": ["Taal"]])
            let facilitator = try await server.facilitator()
            let whole = try await facilitator.get("/facilitator/sessions/\(session.id)")
            let part = try await facilitator.get("/facilitator/sessions/\(session.id)/live")
            #expect(whole.body.contains(part.body))
            #expect(!part.body.contains("<html"))
        }
    }

    @Test("no part of the screen is left with a name that has nothing behind it")
    func complete() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            _ = try await server.browser().takePart(at: "170406", giving: ["need": ["Taal"]])
            _ = try await server.visitor(at: session, until: "need")
            let open = try await board(of: session, server)
            try await session.perform(.end, at: server.clock.now)
            for page in [open, try await board(of: session, server)] {
                #expect(!page.text.contains("{{"))
                #expect(!page.text.contains("op gewist"))
                #expect(!page.body.contains(/<span class="soft">\s*·/))
            }
        }
    }
}
