import HummingbirdTesting
import SessionModel
import Testing

@testable import KioskServer

/// What helpers and kiosks hear of each other at once, over real connections.
@Suite(.timeLimit(.minutes(10))) struct HelperStreamTests {
    @Test("the list tells of a seat that asks, and ends with the helper")
    func list() async throws {
        try await TestServer.run(setting: .live) { server in
            let session = try await server.session()
            let helper = try await server.helper(in: session)
            let (seat, _) = try await server.visitor(at: session, until: "need")
            let events = try await server.events("/helper/seats/events", of: helper)
            #expect(await events.next() == "HTTP/1.1 200 OK")
            #expect(await events.next()?.contains("Niemand vraagt nu om hulp") == true)
            _ = try await seat.ask("ask", at: session)
            #expect(await events.next()?.contains("Wat hebben mensen nodig") == true)
            let id = try #require(session.read { $0.helpers.keys.first })
            try await session.perform(.removeHelper(id), at: server.clock.now)
            #expect(await events.next() == "gone ")
            #expect(await events.next() == nil)
        }
    }

    @Test("what somebody did not ask or allow is in no live event")
    func silence() async throws {
        try await TestServer.run(setting: .live) { server in
            let session = try await server.session()
            let helper = try await server.helper(in: session)
            let events = try await server.events("/helper/seats/events", of: helper)
            #expect(await events.next() == "HTTP/1.1 200 OK")
            #expect(await events.next()?.contains("Niemand vraagt nu om hulp") == true)
            // Somebody sits down and answers; then somebody else asks. The next event is of who asked.
            let (_, _) = try await server.visitor(at: session, until: "goal", giving: ["need": ["Geheim"]])
            let (other, _) = try await server.visitor(at: session, until: "group")
            _ = try await other.ask("ask", at: session)
            let next = try #require(await events.next())
            #expect(next.contains("<\\/span>2<\\/p>") || next.contains("</span>2</p>"))
            #expect(!next.contains("</span>1</p>") && !next.contains("<\\/span>1<\\/p>"))
            #expect(!next.contains("Geheim"))
            events.disconnect()
        }
    }

    @Test("the events of a seat follow its question, and end when the participant says so")
    func alongside() async throws {
        try await TestServer.run(setting: .live) { server in
            let session = try await server.session()
            let (seat, need, helper) = try await server.helped(in: session, locale: "nl")
            let events = try await server.events("/helper/seats/1/events", of: helper)
            #expect(await events.next() == "HTTP/1.1 200 OK")
            #expect(await events.next()?.contains("Wat hebben mensen nodig") == true)
            _ = try await seat.answer(need, "Een huis")
            #expect(await events.next(containing: "Waarom") != nil)
            _ = try await seat.ask("end", at: session)
            #expect(await events.next(containing: "gone") == "gone ")
            #expect(await events.next() == nil)
        }
    }

    @Test("the kiosk hears who comes and what is proposed, and other kiosks hear nothing of it")
    func kiosk() async throws {
        try await TestServer.run(setting: .live) { server in
            let session = try await server.session()
            let (seat, _, helper) = try await server.helped(in: session)
            let (other, _) = try await server.visitor(at: session, until: "need")
            let mine = try await server.events("/kiosk/170406/events", of: seat)
            let others = try await server.events("/kiosk/170406/events", of: other)
            let id = try #require(session.read { $0.helpers.keys.first })
            #expect(await mine.next(endingIn: "}") == #"step {"at":"prompt","help":"taken-\#(id)"}"#)
            #expect(await others.next(endingIn: "}") == #"step {"at":"prompt"}"#)
            let form = try await helper.get("/helper/seats/1").form(to: "/answer/need")
            _ = try await helper.submit(form, ["value": ["Huis"], "do": ["propose"]])
            let stamp = "taken-\(id)-proposal\(server.clock.now.milliseconds)"
            #expect(await mine.next() == #"step {"at":"prompt","help":"\#(stamp)"}"#)
            _ = try await helper.post("/helper/seats/1/sign", [("do", "say")])
            #expect(await mine.next() == #"step {"at":"prompt","help":"\#(stamp)","sign":"1 say"}"#)
            try await session.perform(.closePhase, at: server.clock.now)
            #expect(await others.next() == #"step {"at":"waiting"}"#)
            mine.disconnect()
            others.disconnect()
        }
    }
}
