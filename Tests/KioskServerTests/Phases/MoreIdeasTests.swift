import HTTPTypes
import KioskServer
import PromptEngine
import SessionModel
import Testing

/// Adding ideas after the answers of the flow.
@Suite struct MoreIdeasTests {
    private let path = "/kiosk/170406/ideas"

    @Test("whoever has sent may add one idea after the other, and each counts for the same person")
    func adds() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, id) = try await server.contributor("Taal", in: "ti")
            let thanks = try await browser.get("/kiosk/170406/step")
            let link = try #require(thanks.link("another"))
            var page = try await browser.get(link)
            #expect(page.screen == "ideas")
            #expect(page.text.contains(try server.text(.ideasTitle, in: "ti")))
            for words in ["Een huis", "  Werk  "] {
                page = try await browser.submit(page.forms.first { $0.action == path }, ["value": [words]])
                #expect(page.text.contains(try server.text(.ideasAdded, in: "ti")))
            }
            #expect(session.read { $0.contributions.map(\.text) } == ["Taal", "Een huis", "Werk"])
            #expect(session.read { $0.contributions.allSatisfy { $0.participant == id } })
            #expect(session.read { Set($0.contributions.map(\.prompt)) } == ["need"])
            for words in ["Taal", "Een huis", "Werk"] { #expect(page.text.contains(words)) }
        }
    }

    @Test("an idea can be changed, taken back and put back; one of the flow stays as it was sent")
    func changes() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, _) = try await server.contributor("Taal")
            var page = try await browser.get(path)
            #expect(page.link("change") == nil)
            page = try await browser.submit(page.form(to: "/ideas"), ["value": ["Huis"]])

            page = try await browser.get(try #require(page.link("change")))
            let form = try #require(page.form(to: "/ideas"))
            #expect(form["value"] == ["Huis"])
            page = try await browser.submit(form, ["value": ["Een eigen huis"]])
            #expect(page.text.contains(try server.text(.ideasChanged)))
            #expect(session.read { $0.contributions.map(\.text) } == ["Taal", "Een eigen huis"])

            page = try await browser.submit(page.form(to: "/ideas/withdraw"))
            #expect(page.text.contains(try server.text(.ideasWithdrawn)))
            #expect(session.read { $0.contributions.map(\.isWithdrawn) } == [false, true])
            page = try await browser.submit(page.forms.first)
            #expect(session.read { $0.contributions.map(\.isWithdrawn) } == [false, false])
            #expect(page.text.contains("Een eigen huis"))
        }
    }

    @Test(
        "an idea under a name that somebody made up is not taken in, and neither is one of whoever does not take part yet"
    )
    func foreign() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, _) = try await server.contributor("Taal")
            let form = try #require(try await browser.get(path).form(to: "/ideas"))
            for name in ["made-up", "\"}\n\nevent: step", try #require(session.ideas.first).rawValue + " "] {
                _ = try await browser.submit(form, ["value": ["Huis"], "contribution": [name]])
            }
            let stranger = server.browser()
            let first = try #require(try await stranger.sitDown(at: "170406").forms.first)
            _ = try await stranger.post(
                path, [("participant", first["participant"].first ?? ""), ("value", "Werk"), ("submission", "s")])
            #expect(session.read { $0.contributions.map(\.text) } == ["Taal"])
        }
    }

    @Test("nothing and too much are refused as for a question, and what was typed stays", arguments: ["", "lang"])
    func refuses(_ kind: String) async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, _) = try await server.contributor("Taal")
            let words = kind.isEmpty ? " \n " : String(repeating: "a", count: 1001)
            let page = try await browser.submit(try await browser.get(path).form(to: "/ideas"), ["value": [words]])
            #expect(page.status == .unprocessableContent)
            let fault: AnswerFault = kind.isEmpty ? .empty : .tooLong(limit: 1000)
            let dutch = try #require(server.server.catalogue.locales.first { $0.tag == "nl" })
            #expect(page.text.contains(fault.phrase(in: dutch.interface).text))
            if !kind.isEmpty { #expect(page.form(to: "/ideas")?["value"] == [words]) }
            #expect(session.ideas.count == 1)
        }
    }

    @Test("sent twice it is one idea, also from a second tab")
    func twice() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, _) = try await server.contributor("Taal")
            let form = try await browser.get(path).form(to: "/ideas")
            _ = try await browser.submit(form, ["value": ["Huis"]])
            _ = try await browser.submit(form, ["value": ["Huis"]])
            #expect(session.read { $0.contributions.map(\.text) } == ["Taal", "Huis"])
        }
    }

    @Test("what was being typed while the round closed is still taken in, and then the seat goes on")
    func closing() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, _) = try await server.contributor("Taal")
            let form = try await browser.get(path).form(to: "/ideas")
            try await session.perform(.closePhase, at: server.clock.now)
            #expect(try await browser.get(path).screen == "done")
            let page = try await browser.submit(form, ["value": ["Huis"]])
            #expect(page.screen == "done")
            #expect(page.link("another") == nil)
            #expect(session.read { $0.contributions.map(\.text) } == ["Taal", "Huis"])
        }
    }

    @Test("before sending, and for the ideas of somebody else, there is no such screen")
    func guarded() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (early, _) = try await server.visitor(at: session, until: "need")
            #expect(try await early.get(path).prompt == "need")

            let (owner, _) = try await server.contributor("Taal")
            _ = try await owner.submit(try await owner.get(path).form(to: "/ideas"), ["value": ["Huis"]])
            let (other, id) = try await server.contributor("Werk")
            let fields = [("participant", id.rawValue), ("contribution", try session.idea("Huis").id.rawValue)]
            _ = try await other.post(path + "/withdraw", fields)
            #expect(try await other.post(path, fields + [("value", "Anders")]).status == .conflict)
            #expect(try session.idea("Huis").isWithdrawn == false)
        }
    }
}
