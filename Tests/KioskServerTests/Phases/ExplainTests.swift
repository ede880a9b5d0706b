import HTTPTypes
import KioskServer
import PromptEngine
import SessionModel
import Testing

/// Hearing ideas of others one at a time, and reacting to them.
@Suite struct ExplainTests {
    private let step = "/kiosk/170406/step"

    private func react(_ browser: Browser, _ page: Page, _ kind: String, adding words: String = "") async throws -> Page
    {
        try await browser.submit(page.form(to: "/react"), ["do": [kind], "value": [words]])
    }

    @Test("one idea of somebody else at a time, three answers, and at the end the ideas may be heard again")
    func walk() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, id) = try await server.contributor("Mijn idee")
            for words in ["Taal", "Huis", "Werk"] { _ = try await server.contributor(words, group: "neighbours") }
            try await server.open(.explain, in: session)

            var page = try await browser.get(step)
            #expect(page.screen == "explain")
            #expect(page.text.contains(try server.text(.explainStart)))
            for kind in ["agree", "add", "next"] {
                #expect(!page.text.contains("Mijn idee"))
                page = try await react(browser, page, kind, adding: kind == "add" ? "Ook dichtbij" : "")
            }
            #expect(page.text.contains(try server.text(.explainAllTitle)))
            #expect(page.text.contains(try server.text(.returnAsk)))
            #expect(page.form(to: "/next")?["participant"] == [id.rawValue])
            let reactions = session.read { $0.contributions.flatMap(\.explanations) }
            #expect(reactions.count == 3)
            #expect(reactions.allSatisfy { $0.participant == id })
            #expect(reactions.count { $0.agrees } == 1)
            #expect(reactions.compactMap(\.addition) == ["Ook dichtbij"])

            // Heard again, nothing is lost and nothing counts twice.
            let link = try #require(page.body.firstMatch(of: /href="([^"]*\/hear\/[^"]*)"/)).1
            page = try await browser.get(String(link))
            for _ in 0..<3 { page = try await react(browser, page, "next") }
            #expect(page.text.contains(try server.text(.explainAllTitle)))
            #expect(session.read { $0.contributions.flatMap(\.explanations).count } == 3)
        }
    }

    @Test("whoever has not said that they take part reacts to nothing and objects to nothing")
    func stranger() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            _ = try await server.contributor("Taal")
            let theme = try await server.theme("Taal", session.ideas, in: session)
            let idea = try #require(session.ideas.first)
            let browser = server.browser()
            let person = try await browser.sitDown(at: "170406").forms.first?["participant"].first ?? ""
            let fields = [("participant", person), ("contribution", idea.rawValue)]
            try await server.open(.explain, in: session)
            let refused = try await browser.post(
                "/kiosk/170406/react", fields + [("do", "agree"), ("submission", "a")])
            #expect(refused.prompt == "welcome")
            try await server.open(.bundle, in: session)
            _ = try await browser.post(
                "/kiosk/170406/theme/\(theme)/object", fields + [("do", "object"), ("submission", "b")])
            #expect(session.read { $0.contributions[0].explanations.isEmpty && $0.contributions[0].objections.isEmpty })
        }
    }

    @Test("the group of an idea is not on the page, and neither is whose it is")
    func anonymous() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (_, owner) = try await server.contributor("Taal", group: "neighbours")
            let (browser, _) = try await server.contributor("Huis")
            try await server.open(.explain, in: session)
            let page = try await browser.get(step)
            #expect(page.text.contains("Taal"))
            #expect(!page.body.contains(owner.rawValue))
            for word in ["neighbours", "Buurtgenoten"] { #expect(!page.body.contains(word)) }
        }
    }

    @Test("a translation comes first with a mark, the original beside it; an outdated one is not used")
    func translated() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (owner, _) = try await server.contributor("Taal")
            _ = try await owner.submit(
                try await owner.get("/kiosk/170406/ideas").form(to: "/ideas"), ["value": ["Een huis"]])
            let idea = try session.idea("Een huis").id
            try await session.perform(.render(idea, "ti", "ገዛ"), at: server.clock.now)
            try await server.open(.explain, in: session)
            let (browser, _) = try await server.visitor(at: session, in: "ti", until: "explain")

            let page = try await browser.get("/kiosk/170406/hear/\(idea)")
            #expect(page.body.contains(#"<blockquote lang="ti" dir="ltr">"#))
            #expect(page.text.contains("ገዛ"))
            #expect(page.text.contains(try server.text(.explainTranslated, in: "ti")))
            #expect(page.text.contains("Een huis"))

            let revised = ContributionSubmission(
                submission: "again", participant: try session.idea("Een huis").participant, contribution: idea,
                prompt: "need", text: "Een eigen huis", provenance: Provenance(means: .typing, locale: "nl"))
            try await session.perform(.contribute(revised), at: server.clock.now)
            let outdated = try await browser.get("/kiosk/170406/hear/\(idea)")
            #expect(outdated.text.contains("Een eigen huis"))
            #expect(!outdated.text.contains("ገዛ"))
            #expect(!outdated.text.contains(try server.text(.explainTranslated, in: "ti")))
        }
    }

    @Test("for somebody with simple Dutch an idea in Dutch is no translation")
    func simpleDutch() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            _ = try await server.contributor("Taal")
            try await session.perform(.render(session.ideas[0], "ar", "لغة"), at: server.clock.now)
            try await server.open(.explain, in: session)
            let (_, page) = try await server.visitor(at: session, in: "nl-simple", until: "explain")
            #expect(page.text.contains("Taal"))
            #expect(!page.text.contains(try server.text(.explainTranslated, in: "nl-simple")))
        }
    }

    @Test("the idea that is called shows first at every seat, the same at its contributor's, and then they go back")
    func called() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (owner, _) = try await server.contributor("Taal")
            let (browser, id) = try await server.contributor("Huis")
            try await server.open(.explain, in: session)
            let idea = try session.idea("Taal").id
            try await session.perform(.call(idea), at: server.clock.now)

            var page = try await browser.get(step)
            let own = try await owner.get(step)
            for shown in [page, own] {
                #expect(shown.text.contains(try server.text(.explainCalled)))
                #expect(shown.body.contains(#"data-what="\#(idea)""#))
            }
            #expect(own.text == page.text)

            page = try await react(browser, page, "agree")
            let after = try await react(owner, own, "agree")
            #expect(page.text == after.text)
            for shown in [page, after] { #expect(shown.body.contains(#"value="disagree" aria-pressed="true""#)) }
            #expect(try session.idea("Taal").agreeing == [id])
            page = try await react(browser, page, "add", adding: "Ook thuis")
            #expect(try session.idea("Taal").agreeing == [id])
            _ = try await react(browser, page, "disagree")
            #expect(try session.idea("Taal").agreeing.isEmpty)

            try await session.perform(.call(nil), at: server.clock.now)
            #expect(try await owner.get(step).text.contains("Huis"))
        }
    }

    @Test("what a contributor adds to their own idea is one more idea of theirs")
    func ownAddition() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (owner, id) = try await server.contributor("Taal")
            try await server.open(.explain, in: session)
            try await session.perform(.call(session.ideas[0]), at: server.clock.now)
            _ = try await react(owner, try await owner.get(step), "add", adding: "Liefst elke dag")
            #expect(try session.idea("Liefst elke dag").participant == id)
            #expect(try session.idea("Taal").explanations.isEmpty)
        }
    }

    @Test("too long an addition is refused in place, an empty one asks for words, and what was typed stays")
    func refused() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            _ = try await server.contributor("Taal")
            let (browser, _) = try await server.contributor("Huis")
            try await server.open(.explain, in: session)
            let words = String(repeating: "a", count: 1001)
            let page = try await react(browser, try await browser.get(step), "add", adding: words)
            #expect(page.status == .unprocessableContent)
            #expect(page.text.contains("Taal"))
            #expect(page.form(to: "/react")?["value"] == [words])
            #expect(try await react(browser, page, "add").status == .unprocessableContent)
            #expect(try session.idea("Taal").explanations.isEmpty)
        }
    }

    @Test("sent from two tabs it counts once; after the phase has gone on, words still arrive and nothing else does")
    func late() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            _ = try await server.contributor("Taal")
            _ = try await server.contributor("Werk")
            let (browser, _) = try await server.contributor("Huis")
            try await server.open(.explain, in: session)
            let first = try await browser.get(step)
            _ = try await react(browser, first, "next")
            let second = try await react(browser, first, "next")
            #expect(session.read { $0.contributions.flatMap(\.explanations).count } == 1)

            try await session.perform(.closePhase, at: server.clock.now)
            #expect(try await react(browser, second, "agree").screen == "waiting")
            #expect(session.read { $0.contributions.flatMap(\.explanations).count } == 1)
            let kept = try await react(browser, second, "add", adding: "Nog net getypt")
            #expect(kept.screen == "waiting")
            #expect(
                session.read { $0.contributions.flatMap(\.explanations).compactMap(\.addition) } == ["Nog net getypt"])
        }
    }

    @Test("the words of somebody who has left their seat still sound where they are heard")
    func sounds() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (owner, _) = try await server.contributor("Taal")
            let (browser, _) = try await server.contributor("Huis")
            try await server.open(.explain, in: session)
            let page = try await browser.get(step)
            let done = try await owner.get("/kiosk/170406/step")
            let id = try #require(done.form(to: "/react")?["participant"].first)
            _ = try await owner.post("/kiosk/170406/next", [("participant", id)])
            for clip in page.clips { #expect(try await browser.get("/clips/\(clip).wav").status == .ok) }
        }
    }
}
