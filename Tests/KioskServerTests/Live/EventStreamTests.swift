import HTTPTypes
import HummingbirdTesting
import SessionModel
import Synchronization
import Testing

@testable import KioskServer

/// Live updates, over real connections.
@Suite(.timeLimit(.minutes(10))) struct EventStreamTests {
    private func seatEvents(_ server: TestServer, _ browser: Browser) async throws -> EventSource {
        let cookie = await browser.cookies(for: "/kiosk/170406/events")
        return try EventSource(port: try #require(server.client.port), path: "/kiosk/170406/events", cookie: cookie)
    }

    @Test("a seat first hears where it is, and then each time the facilitator moves on")
    func seat() async throws {
        try await TestServer.run(setting: .live) { server in
            let session = try await server.session(isOpen: false)
            let browser = server.browser()
            _ = try await browser.sitDown(at: "170406")
            let events = try await seatEvents(server, browser)
            #expect(await events.next() == "HTTP/1.1 200 OK")
            #expect(await events.next() == #"step {"at":"waiting"}"#)
            try await session.perform(.openPhase(.contribute), at: server.clock.now)
            #expect(await events.next() == #"step {"at":"prompt"}"#)
            try await session.perform(.closePhase, at: server.clock.now)
            #expect(await events.next() == #"step {"at":"waiting"}"#)
            try await session.perform(.end, at: server.clock.now)
            #expect(await events.next() == #"step {"at":"ended"}"#)
            events.disconnect()
        }
    }

    @Test("a seat whose participant was erased hears that they are gone")
    func gone() async throws {
        try await TestServer.run(setting: .live) { server in
            let session = try await server.session()
            let (browser, _) = try await server.visitor(at: session, until: "need")
            let events = try await seatEvents(server, browser)
            #expect(await events.next(endingIn: "}") == #"step {"at":"prompt"}"#)
            try await session.perform(.erase(try #require(session.people.first).id), at: server.clock.now)
            #expect(await events.next() == #"step {"at":"gone"}"#)
            events.disconnect()
        }
    }

    @Test("the facilitator first hears the version, and then of each answer")
    func facilitator() async throws {
        try await TestServer.run(setting: .live) { server in
            let session = try await server.session()
            let facilitator = try await server.facilitator()
            let path = "/facilitator/sessions/\(session.id)/events"
            let events = try EventSource(
                port: try #require(server.client.port), path: path, cookie: await facilitator.cookies(for: path))
            #expect(await events.next() == "HTTP/1.1 200 OK")
            #expect(await events.next() == "change 2")
            let browser = server.browser()
            let welcome = try await browser.sitDown(at: "170406")
            #expect(await events.next(endingIn: " 4") == "change 4")
            _ = try await browser.answer(welcome, [:])
            #expect(await events.next(endingIn: " 5") == "change 5")
            events.disconnect()
        }
    }

    @Test(
        "a stream ends when the device is gone, whichever way it went, and the facilitator sees that",
        arguments: [false, true])
    func disconnect(_ isReset: Bool) async throws {
        try await TestServer.run(setting: .live) { server in
            let session = try await server.session()
            let (browser, _) = try await server.visitor(at: session, until: "need")
            let events = try await seatEvents(server, browser)
            #expect(await events.next(endingIn: "}") != nil)
            #expect(session.connectedSeats.count == 1)

            var rings = session.facilitatorBell.listen().makeAsyncIterator()
            isReset ? events.reset() : events.disconnect()
            // Something to tell at the very moment at which nobody listens any more.
            session.seatBell.ring()
            while !session.connectedSeats.isEmpty { await rings.next() }
            #expect(session.connectedSeats.isEmpty)
            #expect(await events.next() == nil)
        }
    }

    @Test("two streams of one seat are one seat, until both are gone")
    func twoStreams() async throws {
        try await TestServer.run(setting: .live) { server in
            let session = try await server.session()
            let (browser, _) = try await server.visitor(at: session, until: "need")
            let first = try await seatEvents(server, browser)
            let second = try await seatEvents(server, browser)
            for events in [first, second] { #expect(await events.next(endingIn: "}") != nil) }
            #expect(session.connectedSeats.count == 1)
            var bell = session.facilitatorBell.listen().makeAsyncIterator()
            first.disconnect()
            await bell.next()
            #expect(session.connectedSeats.count == 1)
            second.disconnect()
            await bell.next()
            #expect(session.connectedSeats.isEmpty)
        }
    }

    @Test("an open stream does not keep the server from stopping, and ends with it")
    func shutdown() async throws {
        let left = Mutex<EventSource?>(nil)
        try await TestServer.run(setting: .live) { server in
            let session = try await server.session()
            let (browser, _) = try await server.visitor(at: session, until: "need")
            let events = try await seatEvents(server, browser)
            #expect(await events.next(endingIn: "}") != nil)
            left.withLock { $0 = events }
        }
        let events = try #require(left.withLock { $0 })
        #expect(await events.next() == nil)
    }

    @Test("without a seat there is no stream")
    func withoutSeat() async throws {
        try await TestServer.run { server in
            _ = try await server.session()
            let page = try await server.browser().send(.get, "/kiosk/170406/events")
            #expect(page.status == .seeOther)
            #expect(page.headers[.location] == "/kiosk/170406")
        }
    }
}
