import KioskServer
import SessionModel
import Testing

/// What the flow still asks once the session has gone on to a phase after the questions.
@Suite struct SeatPhaseTests {
    private static func open(_ phase: Phase, _ session: LiveSession, _ server: TestServer) async throws {
        try await session.perform(.openPhase(phase), at: server.clock.now)
    }

    @Test("whoever comes in late takes part after consent and group alone", arguments: [Phase.join, .explain, .bundle])
    func late(_ phase: Phase) async throws {
        try await TestServer.run { server in
            let session = try await server.session(isOpen: false)
            try await Self.open(phase, session, server)
            let (browser, group) = try await server.visitor(at: session, in: "ti", until: "group")
            let next = try await browser.answer(group, "refugees")
            #expect(next.prompt == nil)
            #expect(next.screen != "review")
            #expect(session.people.first?.group == "refugees")
            #expect(try await browser.get("/kiosk/170406/step/need").prompt == nil)
            #expect(try await browser.get("/kiosk/170406/step/group").prompt == "group")
        }
    }

    @Test("what was said and not sent is looked over and sent before the next phase")
    func unsent() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, why) = try await server.visitor(at: session, until: "why", giving: ["need": ["Taal"]])
            try await Self.open(.explain, session, server)
            let review = try await browser.answer(why, "Nog net")
            #expect(review.screen == "review")
            #expect(review.text.contains("Nog net"))
            let sent = try await browser.submit(review.forms.first)
            #expect(sent.screen != "review")
            #expect(session.read { $0.contributions.map(\.text) } == ["Taal"])
        }
    }

    @Test("whoever has not said anything goes on with the phase at once")
    func nothingSaid() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, need) = try await server.visitor(at: session, until: "need")
            try await Self.open(.bundle, session, server)
            #expect(try await browser.get("/kiosk/170406/step").prompt == nil)
            // What was being typed is taken in all the same.
            let review = try await browser.answer(need, "Een huis")
            #expect(review.screen == "review")
            #expect(review.text.contains("Een huis"))
        }
    }

    @Test("back at the questions, whoever joined late is asked them")
    func reopened() async throws {
        try await TestServer.run { server in
            let session = try await server.session(isOpen: false)
            try await Self.open(.explain, session, server)
            let (browser, group) = try await server.visitor(at: session, until: "group")
            _ = try await browser.answer(group, "neighbours")
            try await Self.open(.contribute, session, server)
            #expect(try await browser.get("/kiosk/170406/step").prompt == "need")
        }
    }
}
