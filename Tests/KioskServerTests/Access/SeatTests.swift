import HTTPTypes
import KioskServer
import SessionModel
import Testing

/// A seat acts for its own participant and for nobody else.
@Suite struct SeatTests {
    @Test("a seat cannot act for the participant of another seat")
    func otherParticipant() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (_, need) = try await server.visitor(at: session, until: "need")
            let (_, review) = try await server.visitor(at: session, until: "review")
            let (intruder, _) = try await server.visitor(at: session, until: "need")
            let version = session.version
            let refused = [
                try await intruder.answer(need, "Namens een ander"),
                try await intruder.submit(review.forms.first),
                try await intruder.submit(need.forms.first, ["participant": [], "value": ["Namens niemand"]]),
            ]
            for page in refused { #expect(page.status == .conflict) }
            #expect(session.version == version)
        }
    }

    @Test("the cookie of one session is no good in another, also when it is sent there")
    func otherSession() async throws {
        try await TestServer.run { server in
            let session = try await server.session(code: "111111")
            let other = try await server.session(code: "222222")
            let (browser, need) = try await server.visitor(at: session, until: "need")
            #expect(await browser.cookies(for: "/kiosk/222222/step") == nil)
            let cookie = try #require(await browser.cookies(for: "/kiosk/111111/step"))

            let page = try await browser.get("/kiosk/222222/step", headers: [.cookie: cookie])
            #expect(page.path == "/kiosk/222222")
            let posted = try await browser.post(
                "/kiosk/222222/answer/need", try #require(need.forms.first).filled([:]), headers: [.cookie: cookie])
            #expect(posted.path == "/kiosk/222222")
            #expect(other.people.isEmpty)
        }
    }

    @Test(
        "without a seat every screen leads to the start of the session",
        arguments: [nil, "seat=", "seat=guessed", "seat=\"; Path=/", "facilitator=x"] as [String?])
    func withoutSeat(_ cookie: String?) async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            _ = try await server.visitor(at: session, until: "need")
            let version = session.version
            var headers = HTTPFields()
            headers[.cookie] = cookie
            let browser = server.browser()
            for path in ["step", "step/need", "review", "events", "language"] {
                #expect(try await browser.get("/kiosk/170406/\(path)", headers: headers).screen == "language")
            }
            for path in ["answer/need", "send", "next", "language"] {
                let page = try await browser.post("/kiosk/170406/\(path)", [("value", "x")], headers: headers)
                #expect(page.screen == "language")
            }
            #expect(session.version == version)
        }
    }

    @Test("each device gets a seat of its own, and a secret of its own")
    func ownSeats() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (first, _) = try await server.visitor(at: session, until: "need")
            let (second, _) = try await server.visitor(at: session, until: "need")
            #expect(await first.cookies(for: "/kiosk/170406") != second.cookies(for: "/kiosk/170406"))
            #expect(session.read { $0.seats.values.map(\.number).sorted() } == [1, 2])
        }
    }

    @Test("the secret of a seat is nowhere in the session, only its digest")
    func secretsAreHashed() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, _) = try await server.visitor(at: session, until: "need")
            let secret = try #require(await browser.cookies(for: "/kiosk/170406")?.dropFirst("seat=".count))
            let state = session.read { String(describing: $0) }
            #expect(!state.contains(secret))
        }
    }
}
