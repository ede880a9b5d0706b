import Outcomes
import PromptEngine
import SessionModel
import Testing

@testable import KioskServer

/// The outcome, heard at a seat part by part in the participant's own language.
@Suite struct CompareTests {
    /// Goes through all parts; the last page is the question.
    private func parts(_ browser: Browser) async throws -> [Page] {
        var pages = [try await browser.get("/kiosk/170406/step")]
        while pages.count < 20, let next = pages.last?.link("next") { pages.append(try await browser.get(next)) }
        return pages
    }

    @Test(
        "the sentences come one by one, then the orders of all and of the own group, then the question",
        arguments: ["nl", "ar", "ti"] as [LocaleTag])
    func telling(locale: LocaleTag) async throws {
        try await TestServer.run { server in
            let session = try await server.votedSession()
            let browser = server.browser()
            _ = try await browser.goOn(from: try await browser.sitDown(at: "170406", in: locale), until: "compare")
            let pages = try await parts(browser)
            #expect(pages.allSatisfy { $0.screen == "compare" && $0.language == locale.rawValue })
            let question = try #require(pages.last)
            #expect(question.text.contains(try server.text(.compareRecognise, in: locale)))

            let revealed = try #require(await session.outcome().shown)
            let profile = try #require(server.server.catalogue.locales.first { $0.tag == locale })
            let narration = OutcomeNarration(of: revealed.outcome, revealed.round, in: session, profile)
            let summary = narration.summary(for: "refugees")
            #expect(summary.count >= 3)
            #expect(pages.count == summary.count + 3)
            for (page, phrase) in zip(pages, summary) { #expect(page.text.contains(phrase.text)) }
            #expect(pages[pages.count - 3].text.contains(try server.text(.compareAll, in: locale)))
            #expect(pages[pages.count - 2].text.contains(try server.text(.compareGroup, in: locale)))
            let names = try #require(revealed.outcome.all).themes.sorted { $0.rank < $1.rank }
                .map { narration.names.theme($0.theme).text }
            let shown = try #require(pages[pages.count - 3].part("ol", "places")).matches(of: /<b [^>]*>(.*?)<\/b>/)
                .map { HTMLText.visible($0.1) }
            #expect(shown == names)
        }
    }

    @Test("the reply is kept, can be changed, and a reply sent twice is one")
    func recognising() async throws {
        try await TestServer.run { server in
            let session = try await server.votedSession()
            let browser = server.browser()
            _ = try await browser.goOn(from: try await browser.sitDown(at: "170406"), until: "compare")
            let question = try #require(try await parts(browser).last)
            let thanks = try await browser.submit(question.form(to: "/recognise"), ["value": ["partly"]])
            #expect(thanks.text.contains(try server.text(.compareThanks)))
            let person = try #require(session.people.last).id
            #expect(session.read { $0.votingRound?.recognitions[person] } == .partly)
            let version = session.version
            _ = try await browser.submit(question.form(to: "/recognise"), ["value": ["partly"]])
            #expect(session.version == version)

            let again = try await browser.get("/kiosk/170406/outcome/99")
            #expect(again.body.contains(#"class="button primary chosen" name="value" value="partly""#))
            _ = try await browser.submit(again.form(to: "/recognise"), ["value": ["no"]])
            #expect(session.read { $0.votingRound?.recognitions[person] } == .no)
        }
    }

    @Test("a later vote in which nobody voted leaves the outcome of the one before, and the replies go to that")
    func emptySecondVote() async throws {
        try await TestServer.run { server in
            let session = try await server.votedSession()
            let first = try #require(await session.outcome().shown)
            try await session.perform(.openVoting(.top(3)), at: server.clock.now)
            #expect(session.read { $0.votingRound?.number } == 2)
            #expect(await session.outcome().shown?.outcome == first.outcome)
            try await session.perform(.openPhase(.compare), at: server.clock.now)
            #expect(await session.outcome().shown?.round.number == 1)

            let browser = server.browser()
            _ = try await browser.goOn(from: try await browser.sitDown(at: "170406"), until: "compare")
            let question = try #require(try await parts(browser).last)
            #expect(question.text.contains(try server.text(.compareRecognise)))
            _ = try await browser.submit(question.form(to: "/recognise"), ["value": ["yes"]])
            let person = try #require(session.people.last).id
            #expect(session.read { $0.votingRounds.map { $0.recognitions[person] } } == [.yes, nil])
        }
    }

    @Test("of a group under five no order is shown, and of fewer than five ballots nothing")
    func smallGroups() async throws {
        try await TestServer.run { server in
            let few = ["a", "b", "c"] as [ThemeID]
            _ = try await server.votedSession(orders: ["refugees": Array(repeating: few, count: 4)])
            let browser = server.browser()
            _ = try await browser.goOn(from: try await browser.sitDown(at: "170406"), until: "compare")
            let pages = try await parts(browser)
            #expect(pages.count == 1)
            #expect(pages[0].text.contains(try server.text(.withheldNothing, ["count": .number(5)])))
            #expect(pages[0].part("ol", "places") == nil)
        }
        try await TestServer.run { server in
            let order = ["a", "b", "c"] as [ThemeID]
            _ = try await server.votedSession(
                orders: [
                    "refugees": Array(repeating: order, count: 3), "neighbours": Array(repeating: order, count: 9),
                ])
            let browser = server.browser()
            _ = try await browser.goOn(from: try await browser.sitDown(at: "170406"), until: "compare")
            let pages = try await parts(browser)
            #expect(pages.contains { $0.text.contains((try? server.text(.compareAll)) ?? "?") })
            #expect(!pages.contains { $0.text.contains((try? server.text(.compareGroup)) ?? "?") })
        }
    }

    @Test("while votes are counted in secret no part of the outcome can be asked for")
    func hidden() async throws {
        try await TestServer.run { server in
            _ = try await server.votedSession(isRevealed: false)
            let browser = server.browser()
            _ = try await browser.sitDown(at: "170406")
            let page = try await browser.get("/kiosk/170406/outcome/1")
            #expect(page.screen == "waiting" || page.screen == "step")
            #expect(page.part("ol", "places") == nil)
        }
    }

    @Test("the last screen thanks, and lets the next person in")
    func closing() async throws {
        try await TestServer.run { server in
            let session = try await server.votedSession()
            let browser = server.browser()
            _ = try await browser.goOn(from: try await browser.sitDown(at: "170406", in: "ti"), until: "compare")
            try await session.perform(.openPhase(.close), at: server.clock.now)
            let page = try await browser.get("/kiosk/170406/step")
            #expect(page.screen == "close")
            #expect(page.text.contains(try server.text(.closeTitle, in: "ti")))
            #expect(try await browser.submit(page.form(to: "/next")).screen == "language")
        }
    }
}
