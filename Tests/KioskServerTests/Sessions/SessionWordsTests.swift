import Foundation
import HTTPTypes
import KioskServer
import SessionModel
import Speech
import Testing

/// The sound of words that were made of what a session's people said: the names of its themes, and its outcome.
@Suite struct SessionWordsTests {
    /// The address of a theme's name, which is one word.
    private func clip(_ name: String) -> String {
        TestServer.speaker.clipID(for: Utterance(locale: "nl", tokens: [name], origin: .participant)).rawValue
    }

    @Test("they are heard wherever they are shown, never kept on disk, and gone when the session is erased")
    func neverOnDisk() async throws {
        try await withTemporaryFolder { folder in
            let speaker = CachingSpeaker(voice: TestServer.speaker, disk: try ClipCache(folder: folder.path))
            try await TestServer.run(voice: speaker) { server in
                let session = try await server.votedSession(isRevealed: false)
                var told: Set<String> = []
                for page in try await pages(of: session, server) {
                    for clip in page.clips {
                        let sound = try await server.browser().get("/clips/\(clip).wav")
                        try #require(sound.status == .ok)
                        if sound.headers[.cacheControl] == "private, no-store" { told.insert(clip) }
                    }
                }
                #expect(told.isSuperset(of: ["Taal", "Ontmoeten", "Wonen", "Werk"].map(clip)))

                await speaker.finishStoring()
                let kept = try FileManager.default.contentsOfDirectory(atPath: folder.path).map { $0.prefix(64) }
                #expect(!kept.isEmpty)
                #expect(told.isDisjoint(with: kept.map(String.init)))

                try await session.perform(.end, at: server.clock.now)
                server.clock.advance(days: 31)
                #expect(try await server.server.eraseWhatIsDue(at: server.clock.now) == 1)
                for clip in told {
                    #expect(try await server.browser().get("/clips/\(clip).wav").status == .notFound)
                }
            }
        }
    }

    /// What a seat shows from the bundling to the last part of the outcome, and where the facilitator hears a name.
    private func pages(of session: LiveSession, _ server: TestServer) async throws -> [Page] {
        try await session.perform(.openPhase(.bundle), at: server.clock.now)
        let browser = server.browser()
        let first = try await browser.goOn(from: try await browser.sitDown(at: "170406"), until: "bundle")
        var pages = [first, try await browser.get("/kiosk/170406/theme/a")]
        try await session.perform(.openVoting(.top(3)), at: server.clock.now)
        let ballot = try await browser.get("/kiosk/170406/step")
        pages.append(ballot)
        pages.append(try await browser.submit(ballot.forms.first, ["rank.a": ["1"], "do": ["next"]]))
        try await session.perform(.openPhase(.compare), at: server.clock.now)
        pages.append(try await browser.get("/kiosk/170406/step"))
        while let next = pages.last?.link("next") { pages.append(try await browser.get(next)) }
        #expect(pages.map(\.screen).contains("compare"))
        return pages + [try await server.facilitator().get("/facilitator/sessions/\(session.id)/themes/a")]
    }
}
