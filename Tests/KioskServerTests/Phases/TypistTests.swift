import HTTPTypes
import KioskServer
import Outcomes
import PromptEngine
import SessionModel
import Testing

/// A laptop for people who type fast.
@Suite struct TypistTests {
    private func sitDown(_ browser: Browser, at code: String = "170406") async throws -> Page {
        try await browser.submit(try await browser.get("/laptop/\(code)").forms.first, ["locale": ["nl"]])
    }

    /// Answers what is needed to take part.
    private func join(_ server: TestServer, group: String = "refugees") async throws -> (browser: Browser, page: Page) {
        let browser = server.browser()
        let first = try await sitDown(browser)
        return (browser, try await browser.goOn(from: first, until: "ideas", giving: ["group": [group]]))
    }

    @Test("language, consent and group, and then one idea after the other, with the field ready")
    func types() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            var (browser, page) = try await join(server)
            #expect(session.people.map(\.standing) == [.sent])
            #expect(
                session.people.first?.latestAnswers.keys.sorted { $0.rawValue < $1.rawValue } == [
                    "consent", "group", "welcome",
                ])
            for words in ["Taal", "Huis", "Werk"] {
                #expect(page.body.contains(#"data-sends="enter""#))
                #expect(page.body.contains("data-focus autofocus"))
                page = try await browser.submit(page.form(to: "/ideas"), ["value": [words]])
                #expect(page.screen == "ideas")
            }
            #expect(session.read { $0.contributions.map(\.text) } == ["Taal", "Huis", "Werk"])
        }
    }

    @Test("they count as those at kiosks: five of a group make the group visible")
    func counts() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            for number in 1...2 { _ = try await server.contributor("Idee \(number)", group: "professionals") }
            for number in 1...3 {
                let (browser, page) = try await join(server, group: "professionals")
                _ = try await browser.submit(page.form(to: "/ideas"), ["value": ["Getypt \(number)"]])
            }
            let shown = session.read { session in
                session.contributions.map { VisibleGroups(of: session).visibleGroup(of: $0, in: session) }
            }
            #expect(shown == Array(repeating: "professionals", count: 5))
        }
    }

    @Test("before and after the ideas are asked it waits, and it stays with the person until they are ready")
    func waits() async throws {
        try await TestServer.run { server in
            let session = try await server.session(isOpen: false)
            try await server.open(.join, in: session)
            let (browser, waiting) = try await join(server)
            #expect(waiting.text.contains(try server.text(.pauseText)))
            #expect(waiting.forms.isEmpty)
            try await server.open(.contribute, in: session)
            #expect(try await browser.get("/kiosk/170406/step").form(to: "/ideas") != nil)
            let again = try await browser.get("/laptop/170406")
            #expect(again.screen == "ideas")

            let next = try await browser.submit(again.form(to: "/next"))
            #expect(next.screen == "language")
            #expect(next.forms.first?["typing"] == ["yes"])
        }
    }

    @Test("the usual link makes a kiosk of it again")
    func kiosk() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, page) = try await join(server)
            _ = try await browser.submit(page.form(to: "/next"))
            let need = try await browser.goOn(from: try await browser.sitDown(at: "170406"), until: "need")
            #expect(need.prompt == "need")
            #expect(session.people.map(\.standing) == [.sent, .answering])
        }
    }

    @Test("an unknown code tells so, and the facilitator's page names the address")
    func addresses() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            #expect(try await server.browser().get("/laptop/999999").status == .notFound)
            let desk = try await server.facilitator().get("/facilitator/sessions/\(session.id)")
            #expect(desk.body.contains("/laptop/170406\""))
        }
    }
}
