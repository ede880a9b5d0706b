import HTTPTypes
import PromptEngine
import SessionModel
import Testing

@testable import KioskServer

/// What pages tell their script about asking whether anybody is still there, and what is left of whoever does not answer.
@Suite struct IdleTests {
    private func seconds(on page: Page) -> Int? {
        page.body.firstMatch(of: /data-idle="(\d+)"/).flatMap { Int($0.1) }
    }

    /// The number that stands in each form of the text, and the counts that it is for.
    private func forms(on page: Page) -> [(counts: [Int], text: String)] {
        page.body.matches(of: /<p data-counts="([\d ]+)" data-number="[^"]*">([\s\S]*?)<\/p>/).map { match in
            (match.1.split(separator: " ").compactMap { Int($0) }, HTMLText.visible(match.2))
        }
    }

    @Test(
        "the question stands in the language of the page, once for each plural form, and is for every second",
        arguments: ["nl", "nl-simple", "ar", "ti"] as [LocaleTag])
    func forms(_ locale: LocaleTag) async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (_, page) = try await server.visitor(at: session, in: locale, until: "need")
            #expect(seconds(on: page) == 180)
            #expect(page.body.contains(#"data-idle-countdown="30""#))
            #expect(HTMLText.visible(page.body[...]).contains(try server.text(.idleTitle, in: locale)))
            let forms = forms(on: page)
            #expect(forms.flatMap(\.counts).sorted() == Array(0...30))
            for form in forms {
                let last = try #require(form.counts.last)
                #expect(form.text == (try server.text(.idleText, ["count": .number(last)], in: locale)))
            }
            let spoken = page.body.matches(of: /<i data-count="(\d+)" data-clip="[0-9a-f]{64}">/).map { $0.1 }
            #expect(spoken == ["30", "20", "10"])
        }
    }

    @Test("a screen that people look at together, or on which they wait, asks after five times as long")
    func together() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, review) = try await server.visitor(at: session, until: "review", giving: ["need": ["Taal"]])
            #expect(seconds(on: review) == 180)
            #expect(seconds(on: try await browser.get("/kiosk/170406/language")) == 180)
            #expect(seconds(on: try await browser.get("/kiosk/170406/forget")) == 180)
            #expect(seconds(on: try await browser.get("/kiosk/170406/step/nowhere")) == 180)
            let thanks = try await browser.submit(review.forms.first)
            #expect(thanks.screen == "done" && seconds(on: thanks) == 180)
            try await session.perform(.closePhase, at: server.clock.now)
            try await session.perform(.openPhase(.explain), at: server.clock.now)
            let alone = try await browser.get("/kiosk/170406/step")
            #expect(alone.screen == "explain" && seconds(on: alone) == 180)
            try await session.perform(.openPhase(.bundle), at: server.clock.now)
            let bundle = try await browser.get("/kiosk/170406/step")
            #expect(bundle.screen == "bundle" && seconds(on: bundle) == 900)
            try await session.perform(.closePhase, at: server.clock.now)
            let waiting = try await browser.get("/kiosk/170406/step")
            #expect(waiting.screen == "waiting" && seconds(on: waiting) == 900)
        }
    }

    @Test("nothing is asked where nobody sits, nor on laptops of people who type fast")
    func nobody() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let browser = server.browser()
            #expect(seconds(on: try await browser.get("/kiosk")) == nil)
            #expect(seconds(on: try await browser.get("/kiosk/170406")) == nil)
            // Kiosk first, so that its page of the question is in memory when the laptop asks for the same one.
            let (_, kiosk) = try await server.visitor(at: session, until: "consent")
            #expect(seconds(on: kiosk) == 180)
            let laptop = server.browser()
            var page = try await laptop.chooseLanguage(on: try await laptop.get("/laptop/170406"), "nl")
            page = try await laptop.goOn(from: page, until: "consent")
            #expect(seconds(on: page) == nil)
            #expect(seconds(on: try await laptop.get("/kiosk/170406/return")) == nil)
            #expect(seconds(on: try await browser.get("/kiosk/170406/return")) == 180)
        }
    }

    @Test("a server that never asks puts nothing of it in its pages")
    func never() async throws {
        try await TestServer.run(idle: IdleTimes(asking: nil, countdown: 20)) { server in
            let session = try await server.session()
            let (browser, page) = try await server.visitor(at: session, until: "need")
            #expect(seconds(on: page) == nil)
            #expect(!page.body.contains("<dialog"))
            #expect(seconds(on: try await browser.get("/kiosk/170406/return")) == nil)
        }
    }

    @Test("numbers are said on the way only where there is time to end the sentence before")
    func spoken() {
        #expect(IdleTimes(asking: 180, countdown: 45).spoken == [45, 20, 10])
        #expect(IdleTimes(asking: 180, countdown: 28).spoken == [28, 20, 10])
        #expect(IdleTimes(asking: 180, countdown: 27).spoken == [27, 10])
        #expect(IdleTimes(asking: 180, countdown: 20).spoken == [20, 10])
    }

    @Test(
        "whoever is gone is kept as unfinished, nothing of them is an idea, and they can come back to where they were")
    func unfinished() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, why) = try await server.visitor(at: session, until: "why", giving: ["need": ["Een tuin"]])
            let gone = try #require(session.people.first)
            let next = try await browser.post("/kiosk/170406/next", [("participant", gone.id.rawValue)])
            #expect(next.screen == "language")
            #expect(try await browser.answer(why, "Te laat").screen == "language")

            #expect(session.people.first?.standing == .answering)
            #expect(session.people.first?.latestAnswers["need"] == .text("Een tuin"))
            #expect(session.people.first?.latestAnswers["why"] == nil)
            #expect(session.read { $0.contributions.isEmpty })
            let facilitator = try await server.facilitator()
            let board = try await facilitator.get("/facilitator/sessions/\(session.id)")
            #expect(board.text.contains("niet afgemaakt"))
            #expect(!board.body.contains("Een tuin"))

            let second = try await browser.sitDown(at: "170406", in: "ti")
            #expect(!(try await browser.goOn(from: second, until: "review")).body.contains("Een tuin"))
            let number = server.server.pages.returns.number(of: gone.id, in: session.id)
            let elsewhere = server.browser()
            let back = try await elsewhere.post("/kiosk/170406/return", [("number", number), ("locale", "nl")])
            #expect(back.prompt == "why")
            #expect(try await elsewhere.get("/kiosk/170406/step/need").forms.first?["value"] == ["Een tuin"])
        }
    }
}
