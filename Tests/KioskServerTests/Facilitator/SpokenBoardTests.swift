import KioskServer
import SessionModel
import Testing

/// How the facilitator sees on the session's page what was said aloud, and whose hand words came by.
@Suite struct SpokenBoardTests {
    private func board(of session: LiveSession, _ server: TestServer) async throws -> Page {
        try await server.facilitator().get("/facilitator/sessions/\(session.id)")
    }

    @Test("what was said aloud is there before anybody wrote it down, with its length and no empty words")
    func unwritten() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            try await session.say(milliseconds: 62_600)
            let page = try await board(of: session, server)
            #expect(page.text.contains("gesproken (1:03), nog niet uitgeschreven"))
            #expect(page.text.contains("zelf"))
            #expect(!page.body.contains("<blockquote"))
        }
    }

    @Test("once it is written down its words stand there, with who wrote them and what its participant says of them")
    func written() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            try await session.admitHelpers()
            let idea = try await session.say()
            try await session.carryOut(.render(idea, "ti", "ቋንቋ", by: .helper("joost")))
            var page = try await board(of: session, server)
            #expect(page.body.contains(#"<blockquote lang="ti" dir="ltr">ቋንቋ</blockquote>"#))
            #expect(page.text.contains("gesproken (0:14) · uitgeschreven door helper 2 · nog niet gevraagd"))
            #expect(!page.text.contains("nog niet uitgeschreven"))

            try await session.settle(idea, "ti", .corrected("ቋንቋ ምምሃር"))
            page = try await board(of: session, server)
            #expect(page.text.contains("ቋንቋ ምምሃር"))
            #expect(page.text.contains("uitgeschreven · verbeterd door de deelnemer"))
        }
    }

    @Test("words that the participant says are wrong are not shown as theirs")
    func withdrawn() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let idea = try await session.say()
            try await session.carryOut(.render(idea, "ti", "ቋንቋ"))
            try await session.settle(idea, "ti", .withdrawn)
            let page = try await board(of: session, server)
            #expect(!page.text.contains("ቋንቋ"))
            #expect(page.text.contains("gesproken (0:14), nog niet uitgeschreven"))
        }
    }

    @Test("a helper's hand is told by number, never by name")
    func helped() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            try await session.admitHelpers()
            try await session.helped("Fietsles", .entered, by: "p1")
            let page = try await board(of: session, server)
            let item = try #require(page.body.firstMatch(of: /<li class="sheet contribution"[\s\S]*?<\/li>/)?.0)
            #expect(item.contains("ingevoerd door helper 2, getypt"))
            #expect(!item.contains("Joost"))
        }
    }
}
