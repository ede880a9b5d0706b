import Foundation
import Journal
import KioskServer
import SessionModel
import Testing

@Suite struct RetentionTests {
    @Test("what people said is erased once the days are over, not before, and once")
    func sweeps() async throws {
        let journal = InMemoryJournal()
        try await TestServer.run(journal: journal) { server in
            let session = try await server.session(days: 30)
            let registry = server.server.registry
            _ = try await server.browser().takePart(at: "170406", giving: ["need": ["Taal"]])
            server.clock.advance(days: 100)
            #expect(try await registry.eraseWhatIsDue(at: server.clock.now) == 0)

            try await session.perform(.end, at: server.clock.now)
            server.clock.advance(minutes: 30 * 24 * 60 - 1)
            #expect(try await registry.eraseWhatIsDue(at: server.clock.now) == 0)
            #expect(session.latestAnswers["need"] == .text("Taal"))

            server.clock.advance(minutes: 1)
            #expect(try await registry.eraseWhatIsDue(at: server.clock.now) == 1)
            #expect(try await registry.eraseWhatIsDue(at: server.clock.now) == 0)
            #expect(session.people.allSatisfy { $0.answers.isEmpty && $0.standing == .erased })
            #expect(!String(describing: await journal.read(session.id, after: 0)).contains("Taal"))
            let page = try await server.facilitator().get("/facilitator/sessions/\(session.id)")
            #expect(page.text.contains("Beëindigd en gewist"))
            #expect(!page.body.contains("Taal"))
        }
    }

    @Test("only the sessions whose days are over are erased")
    func onlyThose() async throws {
        try await TestServer.run { server in
            let short = try await server.session(code: "111111", days: 1)
            let long = try await server.session(code: "222222", days: 10)
            for session in [short, long] {
                _ = try await server.browser().takePart(at: session.setup.code, giving: ["need": ["Taal"]])
                try await session.perform(.end, at: server.clock.now)
            }
            server.clock.advance(days: 1)
            #expect(try await server.server.registry.eraseWhatIsDue(at: server.clock.now) == 1)
            #expect(short.latestAnswers.isEmpty)
            #expect(long.latestAnswers["need"] == .text("Taal"))
        }
    }

    @Test(
        "an erasure that failed is done at the next sweep",
        arguments: [TroubledJournal.Trouble.writing, .writingAndReading])
    func again(_ trouble: TroubledJournal.Trouble) async throws {
        let journal = TroubledJournal()
        try await TestServer.run(journal: journal) { server in
            let session = try await server.session(days: 1)
            _ = try await server.browser().takePart(at: "170406", giving: ["need": ["Taal"]])
            try await session.perform(.end, at: server.clock.now)
            server.clock.advance(days: 1)
            await journal.get(into: trouble)
            await #expect(throws: (any Error).self) {
                try await server.server.registry.eraseWhatIsDue(at: server.clock.now)
            }
            await journal.get(into: .none)
            #expect(try await server.server.registry.eraseWhatIsDue(at: server.clock.now) == 1)
            #expect(!String(describing: try await journal.read(session.id, after: 0)).contains("Taal"))
        }
    }
}
