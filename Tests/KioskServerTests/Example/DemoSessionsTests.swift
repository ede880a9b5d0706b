import Foundation
import Journal
import PromptEngine
import SessionModel
import Testing

@testable import KioskServer

@Suite struct DemoSessionsTests {
    @Test("a new data folder gets a session to click through and a played one, both marked as examples")
    func both() async throws {
        try await TestServer.run { server in
            let demo = try await DemoSessions.open(in: server.server, at: server.clock.now)
            let played = try #require(demo.played)
            #expect(demo.fresh.setup.code == "170406" && demo.fresh.setup.title == "Assen")
            #expect(demo.fresh.setup.isExample && played.setup.isExample)
            #expect(demo.fresh.read { $0.phase == .contribute && $0.isPhaseOpen && $0.participants.isEmpty })
            #expect(played.setup.code == "060417")
            #expect(played.read { $0.votingRound?.isRevealed } == true)

            let facilitator = try await server.facilitator()
            let page = try await facilitator.get("/facilitator/sessions/\(played.id)")
            #expect(page.body.contains("Voorbeeldsessie"))
            let list = try await facilitator.get("/facilitator")
            #expect(list.body.ranges(of: ", voorbeeld<").count == 2)
        }
    }

    @Test("a second start on the same data makes no second copy, and changes nothing")
    func again() async throws {
        let journal = InMemoryJournal()
        try await TestServer.run(journal: journal) { server in
            _ = try await DemoSessions.open(in: server.server, at: server.clock.now)
        }
        let before = try await events(in: journal)
        try await TestServer.run(journal: journal) { server in
            let demo = try await DemoSessions.open(in: server.server, at: server.clock.now)
            #expect(server.server.registry.all.count == 2)
            #expect(demo.fresh.id == server.server.registry.all.first?.id)
            #expect(demo.played?.id == server.server.registry.all.last?.id)
        }
        #expect(try await events(in: journal) == before)
        #expect(before.count == 2)
    }

    @Test("who has the older example in the data folder gets the played one beside it")
    func besideOlder() async throws {
        try await TestServer.run { server in
            let flow = try #require(server.server.catalogue.flow("assen-2017"))
            let older = try await server.server.registry.make(
                SessionSetup(
                    title: "Assen", flow: flow.id, groups: flow.groups, locales: ["nl"], code: "170406",
                    retentionDays: 30, isExample: true), at: server.clock.now)
            let demo = try await DemoSessions.open(in: server.server, at: server.clock.now)
            #expect(demo.fresh.id == older.id)
            #expect(demo.played != nil)
        }
    }

    @Test("an example that was ended, or erased, is made anew, with another code when its own is taken")
    func anew() async throws {
        try await TestServer.run { server in
            let first = try await DemoSessions.open(in: server.server, at: server.clock.now)
            try await first.fresh.perform(.end, at: server.clock.now)
            try await #require(first.played).perform(.end, at: server.clock.now)
            let ended = try await DemoSessions.open(in: server.server, at: server.clock.now)
            #expect(ended.fresh.id != first.fresh.id && ended.fresh.setup.code != "170406")
            // What was played can still be looked at once it has ended.
            #expect(ended.played?.id == first.played?.id)

            _ = try await server.server.registry.eraseWhatIsDue(at: server.clock.now.adding(days: 31))
            let erased = try await DemoSessions.open(in: server.server, at: server.clock.now)
            #expect(erased.fresh.id == ended.fresh.id)
            #expect(erased.played?.id != first.played?.id)
            #expect(erased.played?.read { $0.contributions.count } == 50)
        }
    }

    @Test("without the flow there is nothing to try out, and the fault says what to do")
    func noFlow() async throws {
        try await TestServer.run(.everyKind) { server in
            let error = await #expect(throws: DemoError.self) {
                try await DemoSessions.open(in: server.server, at: server.clock.now)
            }
            #expect(error?.description.contains("put Prompts/assen-2017 back") ?? false)
        }
    }

    private func events(in journal: InMemoryJournal) async throws -> [[RecordedEvent]] {
        var events: [[RecordedEvent]] = []
        for session in await journal.sessions() { events.append(await journal.read(session, after: 0)) }
        return events
    }
}
