import Foundation
import HTTPTypes
import Journal
import KioskServer
import SessionModel
import Testing

/// At their request a participant's words are gone for good.
@Suite struct EraseTests {
    private static let words = "een geheim dat weg moet"

    @Test("erased words are gone from the page, the exports and the disk; what others said stays")
    func erases() async throws {
        try await withTemporaryFolder { folder in
            let journal = try SQLiteJournal(path: folder.appending(path: "journal.sqlite").path)
            try await TestServer.run(journal: journal) { server in
                let session = try await server.session()
                _ = try await server.browser().takePart(
                    at: "170406", giving: ["need": [Self.words], "why": [Self.words]])
                _ = try await server.browser().takePart(at: "170406", giving: ["need": ["iets anders"]])
                let facilitator = try await server.facilitator()
                let base = "/facilitator/sessions/\(session.id)"
                #expect(try filesContain(Self.words, in: folder))

                let form = try await facilitator.get(base).form(to: "/erase")
                let page = try await facilitator.submit(form, ["confirm": ["yes"]])
                #expect(page.text.contains("Gewist"))
                for ending in ["", "/live", "/contributions.csv", "/answers.csv", "/export.json", "/journal.jsonl"] {
                    let body = try await facilitator.get(base + ending).body
                    #expect(!body.contains(Self.words), "\(ending)")
                    if !ending.hasPrefix("/answers") { #expect(body.contains("iets anders"), "\(ending)") }
                }
                #expect(try !filesContain(Self.words, in: folder))
                #expect(session.people.map(\.standing) == [.erased, .sent])
            }
        }
    }

    @Test("nothing is erased unless that is confirmed, and nobody who is not there")
    func confirm() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            _ = try await server.browser().takePart(at: "170406", giving: ["need": [Self.words]])
            let facilitator = try await server.facilitator()
            let form = try await facilitator.get("/facilitator/sessions/\(session.id)").form(to: "/erase")
            let refused = try await facilitator.submit(form)
            #expect(refused.status == .unprocessableContent)
            #expect(refused.text.contains("Zet eerst een vinkje"))
            let unknown = try await facilitator.submit(form, ["confirm": ["yes"], "participant": ["nobody"]])
            #expect(unknown.status == .conflict)
            #expect(unknown.text.contains(Self.words))
            #expect(session.people.map(\.standing) == [.sent])
        }
    }

    @Test("whoever is erased while they sit there starts anew, and their old form is refused")
    func whileThere() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, need) = try await server.visitor(at: session, until: "need")
            let person = try #require(session.people.first)
            try await session.perform(.erase(person.id), at: server.clock.now)
            let page = try await browser.answer(need, Self.words)
            #expect(page.screen == "language")
            #expect(session.people.first?.answers.isEmpty ?? false)
            #expect(try await browser.sitDown(at: "170406").prompt == "welcome")
        }
    }

    @Test("erasing works also after the session has ended, and twice does no harm")
    func afterTheEnd() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            _ = try await server.browser().takePart(at: "170406", giving: ["need": [Self.words]])
            try await session.perform(.end, at: server.clock.now)
            let facilitator = try await server.facilitator()
            let form = try await facilitator.get("/facilitator/sessions/\(session.id)").form(to: "/erase")
            for _ in 0..<2 {
                let page = try await facilitator.submit(form, ["confirm": ["yes"]])
                #expect(!page.text.contains(Self.words))
                #expect(page.status == .ok)
            }
        }
    }

    private func filesContain(_ words: String, in folder: URL) throws -> Bool {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).contains { file in
            try Data(contentsOf: file).range(of: Data(words.utf8)) != nil
        }
    }
}
