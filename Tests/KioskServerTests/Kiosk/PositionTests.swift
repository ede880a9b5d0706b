import PromptEngine
import SessionModel
import Testing

@testable import KioskServer

/// What whoever goes by ear hears of lists: each thing in them says the how-maniest it is.
@Suite struct PositionTests {
    private func places(on page: Page) -> [String] {
        page.body.matches(of: /data-position-clip="([^"]*)"/).map { String($0.1) }
    }

    private func clips(_ server: TestServer, _ count: Int, in locale: LocaleTag) throws -> [String] {
        let narrator = server.server.library.locale(locale).narrator
        return try (1...count).map { try #require(narrator.position($0, of: count)["clip"]) }
    }

    @Test(
        "each option of every kind that has options says its place",
        arguments: [("group", 2), ("place", 2), ("goal", 4), ("order", 3), ("spread", 2)] as [(PromptID, Int)])
    func options(_ prompt: PromptID, _ count: Int) async throws {
        try await TestServer.run(.everyKind) { server in
            let session = try await server.session()
            for locale in ["nl", "ar"] as [LocaleTag] {
                let (_, page) = try await server.visitor(at: session, in: locale, until: prompt.rawValue)
                #expect(try places(on: page) == clips(server, count, in: locale))
            }
        }
    }

    @Test("so does each answer that is looked over")
    func review() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (_, page) = try await server.visitor(at: session, until: "review")
            let places = places(on: page)
            #expect(places.count > 3)
            #expect(try places == clips(server, places.count, in: "nl"))
        }
    }

    @Test("each language says its place in its own words")
    func languages() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let page = try await server.browser().get("/kiosk/\(session.setup.code)")
            let own = try session.setup.locales.enumerated().map { index, locale in
                try clips(server, session.setup.locales.count, in: locale)[index]
            }
            #expect(places(on: page) == own)
            #expect(Set(own).count == own.count)
        }
    }

    @Test("a place is told in words and digits of the locale")
    func words() async throws {
        try await TestServer.run { server in
            #expect(server.server.library.locale("nl").narrator.position(2, of: 5)["text"] == "Nummer 2 van 5")
            #expect(server.server.library.locale("ar").narrator.position(2, of: 5)["text"] == "الرقم ٢ من ٥")
        }
    }

    @Test("a number that is stepped through can be heard, each of them")
    func numbers() async throws {
        try await TestServer.run(.everyKind) { server in
            let session = try await server.session()
            let (_, page) = try await server.visitor(at: session, until: "years")
            let names = page.body.matches(of: /<span data-number="(\d+)" data-clip="([^"]+)"/)
            #expect(names.map { Int($0.1) } == Array(1...99))
            #expect(Set(names.map(\.2)).count == 99)
        }
    }
}
