import Foundation
import HTTPTypes
import KioskServer
import PromptEngine
import SessionModel
import Testing

/// The keyboard on the screen: its keys, and the words that it completes.
@Suite struct KeyboardTests {
    private struct Book: Decodable {
        let html: String
        let typing: [String: String]
        let alike: [String]
        let words: [[String]]
    }

    private func book(_ page: Page) throws -> Book {
        try JSONDecoder().decode(Book.self, from: Data(page.bytes))
    }

    private func words(for browser: Browser) async throws -> [String] {
        let page = try await browser.get("/kiosk/170406/words")
        #expect(page.headers[.cacheControl] == "no-store")
        return try JSONDecoder().decode([[String]].self, from: Data(page.bytes)).map { $0[0] }
    }

    @Test(
        "each key says its name or the letter, each word itself, and the browser keeps them until they change",
        arguments: ["nl", "nl-simple", "ar", "ti"] as [LocaleTag])
    func keys(_ locale: LocaleTag) async throws {
        try await TestServer.run { server in
            let browser = server.browser()
            let page = try await browser.get("/keyboards/\(locale)")
            let book = try book(page)
            let keyboard = try #require(server.server.catalogue.locale(locale)?.keyboard)
            let buttons = book.html.matches(of: /<button [^>]*class="key[\s\S]*?<\/button>/).map { $0.0 }
            #expect(buttons.count == keyboard.layers.flatMap(\.keys).count + keyboard.variants.joined().count + 2)
            #expect(buttons.allSatisfy { $0.contains(/data-(name-)?clip="[0-9a-f]{64}"/) })
            #expect(book.words.allSatisfy { $0.count == 2 && $0[1].count == 64 })
            #expect(Set(book.words.map { $0[0].lowercased() }).count == book.words.count)
            let clips = book.html.matches(of: /clip="([0-9a-f]{64})"/).map { String($0.1) } + book.words.map { $0[1] }
            for clip in clips.shuffled().prefix(20) {
                #expect(try await browser.get("/clips/\(clip).vtt").status == .ok)
            }
            let etag = try #require(page.headers[.eTag])
            let again = try await browser.send(.get, "/keyboards/\(locale)", headers: [.ifNoneMatch: etag])
            #expect(again.status == .notModified)
            #expect(try await browser.get("/keyboards/xx").status == .notFound)
        }
    }

    @Test("letters and words are not prepared with a session: few of them are ever heard")
    func onDemand() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let before = await server.server.prepareSpeech(of: session).total
            _ = try await server.browser().get("/keyboards/ti")
            #expect(await server.server.prepareSpeech(of: session).total == before)
        }
    }

    @Test("a screen has the keyboard of its language where there is something to write, and only there")
    func whereItIs() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, group) = try await server.visitor(at: session, in: "ti", until: "group")
            #expect(!group.body.contains("data-keys"))
            let need = try await browser.goOn(from: group, until: "need")
            #expect(need.body.contains(#"data-keys="/keyboards/ti""#))
            #expect(need.body.contains(#"data-words="/kiosk/170406/words""#))
            #expect(need.body.contains("data-keyboard aria-expanded"))
        }
    }

    @Test("it completes what the participant wrote and the words of the questions, nothing that others brought in")
    func ownWords() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            _ = try await server.contributor("Zwaluwnest voor iedereen")
            let (browser, _) = try await server.visitor(
                at: session, until: "why", giving: ["need": ["Een zandbak, geen zwembad. Zandbak!"]])
            let found = try await words(for: browser)
            #expect(found.prefix(4) == ["zandbak", "een", "geen", "zwembad"])
            #expect(found.contains("vrijwilligerswerk"))
            #expect(!found.contains { $0.lowercased() == "zwaluwnest" })
            let (other, _) = try await server.visitor(
                at: session, in: "ar", until: "why", giving: ["need": ["بيت"]])
            #expect(!(try await words(for: other)).contains("zandbak"))
        }
    }

    @Test("names of themes are completed once every screen shows them")
    func themes() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, _) = try await server.contributor("Taal")
            _ = try await server.theme("Klimrek", session.ideas, in: session)
            #expect(!(try await words(for: browser)).contains("klimrek"))
            try await server.open(.bundle, in: session)
            #expect(try await words(for: browser).first == "klimrek")
        }
    }

    @Test("who is not at a seat is told no words of a session")
    func authority() async throws {
        try await TestServer.run { server in
            _ = try await server.session()
            let page = try await server.browser().send(.get, "/kiosk/170406/words")
            #expect(page.status.kind == .redirection)
        }
    }
}
