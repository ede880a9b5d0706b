import HTTPTypes
import KioskServer
import PromptEngine
import SessionModel
import Testing

/// What a seat shows before, during and after the questions.
@Suite struct StandingTests {
    @Test("before the questions are open people wait, and then get the first")
    func waits() async throws {
        try await TestServer.run { server in
            let session = try await server.session(isOpen: false)
            let browser = server.browser()
            let page = try await browser.sitDown(at: "170406", in: "ti")
            #expect(page.screen == "waiting")
            #expect(page.text.contains(try server.text(.waitingTitle, in: "ti")))
            #expect(page.body.contains(#"<noscript><meta http-equiv="refresh" content="5"></noscript>"#))
            #expect(page.body.contains(#"data-events="/kiosk/170406/events""#))
            try await session.perform(.openPhase(.contribute), at: server.clock.now)
            #expect(try await browser.get("/kiosk/170406/step").prompt == "welcome")
        }
    }

    @Test(
        "after the round has closed, what was being typed is still taken in and can be sent, and nothing new is asked")
    func finishes() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, why) = try await server.visitor(at: session, until: "why", giving: ["need": ["Taal"]])
            try await session.perform(.closePhase, at: server.clock.now)

            let led = try await browser.answer(why, "Nog net")
            #expect(led.screen == "review")
            #expect(led.text.contains(try server.text(.finishing)))
            #expect(led.text.contains("Taal"))
            #expect(led.text.contains("Nog net"))
            #expect(try await browser.get("/kiosk/170406/step/need-more").screen == "review")

            let need = try await browser.get("/kiosk/170406/step/need?from=review")
            #expect(need.text.contains(try server.text(.finishing)))
            let review = try await browser.answer(need, "Taal en werk")
            #expect(try await browser.submit(review.forms.first).text.contains(try server.text(.thanksTitle)))
            #expect(session.read { $0.contributions.map(\.text) } == ["Taal en werk"])
        }
    }

    @Test("nobody begins after the round has closed")
    func nobodyBegins() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, welcome) = try await server.visitor(at: session, until: "welcome")
            try await session.perform(.closePhase, at: server.clock.now)
            #expect(try await browser.answer(welcome, [:]).screen == "waiting")
            #expect(try await server.browser().sitDown(at: "170406").screen == "waiting")
            #expect(session.people.allSatisfy { $0.answers.isEmpty })
        }
    }

    @Test("after the end nothing is added, and every screen says that it is over")
    func ends() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, need) = try await server.visitor(at: session, until: "need")
            let (reviewer, review) = try await server.visitor(at: session, until: "review", giving: ["need": ["Taal"]])
            try await session.perform(.end, at: server.clock.now)
            let version = session.version

            let late = [
                try await browser.answer(need, "Te laat"), try await reviewer.submit(review.forms.first),
                try await browser.get("/kiosk/170406/step"),
            ]
            for page in late {
                #expect(page.text.contains(try server.text(.endedTitle)))
                #expect(page.forms.isEmpty)
            }
            let newcomer = try await server.browser().sitDown(at: "170406", in: "ti")
            #expect(newcomer.status == .conflict)
            #expect(newcomer.language == "ti")
            #expect(newcomer.text.contains(try server.text(.endedText, in: "ti")))
            #expect(session.version == version)
        }
    }

    @Test("who does not want to take part is thanked, and nothing of theirs counts")
    func declines() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, consent) = try await server.visitor(at: session, until: "consent")
            let page = try await browser.answer(consent, "no")
            #expect(page.screen == "done")
            #expect(page.text.contains(try server.text(.declinedTitle)))
            #expect(session.people.map(\.standing) == [.declined])
            for path in ["step/need", "review", "step/group"] {
                #expect(try await browser.get("/kiosk/170406/\(path)").text.contains(try server.text(.declinedText)))
            }
            let next = try await browser.submit(page.form(to: "/next"))
            #expect(next.screen == "language")
        }
    }

    @Test("one clear send makes the answers count, and thanks")
    func sends() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, review) = try await server.visitor(
                at: session, in: "ti", until: "review", giving: ["need": ["ቋንቋ"], "need-more": ["ስራሕ"]])
            #expect(session.read { $0.contributions.isEmpty })
            let thanks = try await browser.submit(review.forms.first)
            #expect(thanks.screen == "done")
            #expect(thanks.text.contains(try server.text(.thanksTitle, in: "ti")))
            #expect(session.read { $0.contributions.map(\.text) } == ["ቋንቋ", "ስራሕ"])
            #expect(
                try await browser.get("/kiosk/170406/step/need").text.contains(try server.text(.thanksText, in: "ti")))
        }
    }

    @Test("sending before the review leads to the question that is still asked")
    func sendsTooEarly() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, need) = try await server.visitor(at: session, until: "need")
            let fields = [("participant", need.forms.first?["participant"].first ?? ""), ("submission", "early")]
            #expect(try await browser.post("/kiosk/170406/send", fields).prompt == "need")
            #expect(session.people.map(\.standing) == [.answering])
        }
    }
}
