import HummingbirdTesting
import SessionModel
import Testing

@testable import KioskServer

/// The desk as it changes, over real connections.
@Suite(.timeLimit(.minutes(10))) struct DeskStreamTests {
    @Test("the list tells what comes and what another takes, and ends with the helper")
    func list() async throws {
        try await TestServer.run(setting: .live) { server in
            let session = try await server.session(locales: ["nl", "ti"])
            let helper = try await server.helper(in: session, speaking: ["nl", "ti"])
            let other = try await server.helper(in: session, named: "Noor", speaking: ["nl", "ti"])
            let events = try await server.events(HelperPath.desk + "/events", of: helper)
            #expect(await events.next() == "HTTP/1.1 200 OK")
            #expect(await events.next()?.contains("Er is nu niets om") == true)
            let idea = try await session.idea("ገዛ", in: "ti")
            #expect(await events.next(containing: "ገዛ") != nil)
            _ = try await other.open(idea, "nl")
            #expect(await events.next(containing: "Noor is hiermee bezig") != nil)
            _ = try await other.post(deskPath(idea, "nl") + "/leave")
            #expect(await events.next(containing: "open-") != nil)
            try await session.perform(.removeHelper(try session.helper(named: "Sara")), at: server.clock.now)
            #expect(await events.next(containing: "gone") == "gone ")
            #expect(await events.next() == nil)
        }
    }

    @Test("who writes hears that somebody kept other words, whether the participant is there, and that it is gone")
    func writing() async throws {
        try await TestServer.run(setting: .live) { server in
            let session = try await server.session(locales: ["nl", "ti"])
            let idea = try await session.idea("ገዛ", in: "ti")
            let helper = try await server.helper(in: session, speaking: ["nl", "ti"])
            let page = try await helper.open(idea, "nl")
            let path = try #require(page.body.firstMatch(of: /data-events="([^"]*)"/)).1
            let events = try await server.events(HTMLText.unescaped(path), of: helper)
            #expect(await events.next() == "HTTP/1.1 200 OK")
            let first = try #require(await events.next())
            #expect(first.contains("save-and-ask") && !first.contains("Intussen"))
            try await session.carryOut(.render(idea, "nl", "Huisje"))
            #expect(await events.next(containing: "Intussen bewaarde gespreksleider een andere tekst.") != nil)
            try await session.carryOut(.leave("p1"))
            #expect(await events.next(containing: "why-not")?.contains("save-and-ask") == false)
            try await session.change(idea, to: "ስራሕ", in: "ti")
            #expect(await events.next(containing: "De bijdrage is intussen veranderd.") != nil)
            try await session.carryOut(.withdraw(idea, by: "p1"))
            #expect(await events.next(containing: "gone") == "gone ")
            #expect(await events.next() == nil)
        }
    }
}
