import PromptEngine
import SessionModel
import Testing

/// Forward, back, over and over: the way through the questions.
@Suite struct WalkTests {
    @Test("a skip goes on and is kept as a skip")
    func skips() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, page) = try await server.visitor(at: session, until: "need")
            let next = try await browser.skip(page)
            // "Why" and "one more" depend on the need.
            #expect(next.prompt == "goal")
            #expect(session.latestAnswers["need"] == .skipped)
            #expect(try await browser.get("/kiosk/170406/step/need").body.contains(/skip chosen/))
        }
    }

    @Test("back leads to the question before, with its answer, and forward again to where one was")
    func back() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, why) = try await server.visitor(at: session, until: "why", giving: ["need": ["Taal"]])
            let need = try await browser.get(try #require(why.link("back")))
            #expect(need.prompt == "need")
            #expect(need.forms.first?["value"] == ["Taal"])
            #expect(try await browser.submit(need.forms.first, ["do": ["next"]]).prompt == "why")
            #expect(try await browser.get("/kiosk/170406/step").prompt == "why")
        }
    }

    @Test("there is no way back from the first question")
    func firstQuestion() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (_, page) = try await server.visitor(at: session, until: "welcome")
            #expect(page.link("back") == nil)
        }
    }

    @Test("from the review each answer can be changed, and going on leads back to the review")
    func changesFromReview() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, review) = try await server.visitor(
                at: session, until: "review", giving: ["need": ["Taal"], "goal": ["work"]])
            let change = try #require(review.body.firstMatch(of: /href="([^"]*step\/goal\?from=review)"/)).1
            let goal = try await browser.get(String(change))
            #expect(goal.prompt == "goal")
            #expect(goal.link("back") == "/kiosk/170406/review")
            let after = try await browser.answer(goal, "house", "study")
            #expect(after.screen == "review")
            #expect(after.text.contains("Een opleiding"))
            #expect(session.latestAnswers["goal"] == .choices(["house", "study"]))
            #expect(session.latestAnswers["need"] == .text("Taal"))
        }
    }

    @Test("a change that asks something new leads to the new question before the review")
    func newQuestion() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, _) = try await server.visitor(at: session, until: "review", giving: ["goal": ["work"]])
            let goal = try await browser.get("/kiosk/170406/step/goal?from=review")
            let asked = try await browser.answer(goal, "other")
            #expect(asked.prompt == "goal-other")
            #expect(try await browser.get("/kiosk/170406/review").prompt == "goal-other")
            #expect(try await browser.answer(asked, "Rijbewijs").screen == "step")
            #expect(try await browser.get("/kiosk/170406/review").text.contains("Rijbewijs"))
        }
    }

    @Test("what a changed answer makes irrelevant is gone from the review, and back when it is relevant again")
    func irrelevant() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, review) = try await server.visitor(
                at: session, until: "review", giving: ["need": ["Taal"], "why": ["Om te praten"]])
            #expect(review.text.contains("Om te praten"))
            let need = try await browser.get("/kiosk/170406/step/need?from=review")
            let skipped = try await browser.skip(need)
            #expect(skipped.screen == "review")
            #expect(!skipped.text.contains("Om te praten"))
            let again = try await browser.answer(try await browser.get("/kiosk/170406/step/need?from=review"), "Taal")
            #expect(again.text.contains("Om te praten"))
        }
    }

    @Test("a question that is not reached yet leads to the one that is asked")
    func notReached() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, _) = try await server.visitor(at: session, until: "need")
            for path in ["step/belonging", "step/nothing", "review", "step"] {
                #expect(try await browser.get("/kiosk/170406/\(path)").prompt == "need")
            }
            #expect(try await browser.get("/kiosk/170406/step/consent").prompt == "consent")
        }
    }

    @Test("the review shows every answer in words, of each kind")
    func review() async throws {
        try await TestServer.run(.everyKind) { server in
            let session = try await server.session()
            let (browser, order) = try await server.visitor(
                at: session, until: "order",
                giving: [
                    "need": ["ቋንቋ <b>"], "place": ["village"], "goal": ["home", "other"], "which": ["Zwemmen"],
                    "years": ["12"], "trust": ["4"],
                ])
            let spread = try await browser.answer(order, ["rank.rest": ["1"], "rank.home": ["2"]])
            _ = try await browser.answer(spread, ["points.home": ["9"], "points.work": ["1"]])
            let review = try await browser.skip(try await browser.get("/kiosk/170406/step/others"))
            let shown = [
                "Ja, ik doe mee", "Vluchtelingen", "ቋንቋ <b>", "In een dorp", "Een huis", "Iets anders", "Zwemmen", "12",
                "4 van 5", "Plek 1", "Rust", "Plek 2", "9", try server.text(.reviewSkipped),
            ]
            for words in shown { #expect(review.text.contains(words), "\(words)") }
            #expect(!review.text.contains("Welkom allemaal"))
        }
    }

    @Test("words stay in their own language on the review of somebody who changed language")
    func wordsKeepTheirLanguage() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, _) = try await server.visitor(
                at: session, in: "ar", until: "why", giving: ["need": ["السكن"]])
            let page = try await browser.post(
                "/kiosk/170406/language", languageForm(try await browser.get("/kiosk/170406/language"), "nl"))
            let review = try await browser.goOn(from: page, until: "review")
            #expect(review.language == "nl")
            #expect(review.body.contains(/<div class="reply" lang="ar" dir="rtl"><p><span data-clip="[0-9a-f]{64}">/))
        }
    }

    private func languageForm(_ page: Page, _ locale: String) -> [(String, String)] {
        page.forms.first?.filled(["locale": [locale]]) ?? []
    }
}
