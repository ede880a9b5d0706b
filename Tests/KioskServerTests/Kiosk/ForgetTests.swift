import HTTPTypes
import PromptEngine
import SessionModel
import Testing

@testable import KioskServer

/// A participant stops, and all that they said is erased.
@Suite struct ForgetTests {
    private static let path = "/kiosk/170406/forget"

    @Test("every screen of somebody at a seat leads to it, until the session has ended")
    func isOffered() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, page) = try await server.visitor(at: session, in: "ar", until: "consent")
            #expect(page.body.contains(#"href="\#(Self.path)""#))
            #expect(HTMLText.visible(page.body[...]).contains(try server.text(.forgetStart, in: "ar")))
            try await session.perform(.end, at: server.clock.now)
            #expect(!(try await browser.get("/kiosk/170406/step")).body.contains(Self.path))
            #expect(try await browser.get(Self.path).status == .conflict)
        }
    }

    @Test("nothing is erased before a yes; after it all is gone, recordings too, and the next person begins")
    func erases() async throws {
        let sounds = InMemorySpokenStore()
        try await TestServer.run(sounds: sounds) { server in
            let session = try await server.session()
            let (browser, id) = try await server.contributor("Taal", in: "ti")
            _ = try await browser.record(SpokenSample.voice(seconds: 1), by: id.rawValue, isAdded: true)
            let page = try await browser.get(Self.path)
            #expect(page.text.contains(try server.text(.forgetText, in: "ti")))
            #expect(session.read { $0.contributions.count } == 1)

            let start = try await browser.submit(page.form(to: Self.path))
            #expect(start.screen == "language")
            #expect(start.text.contains(try server.text(.forgetDoneTitle, in: "ti")))
            #expect(session.read { $0.contributions.isEmpty })
            #expect(session.read { $0.participants[id]?.standing } == .erased)
            #expect(await sounds.files().isEmpty)
            #expect(session.read { $0.seats.values.allSatisfy { $0.participant == nil } })
        }
    }

    @Test("nobody is erased by a form of the person before")
    func foreign() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, id) = try await server.contributor("Taal")
            let form = try #require(try await browser.get(Self.path).form(to: Self.path))
            _ = try await browser.post("/kiosk/170406/next", [("participant", id.rawValue)])
            let (_, next) = (try await browser.sitDown(at: "170406"), session.people.last)
            #expect(try await browser.submit(form).status == .conflict)
            #expect(next?.standing != .erased)
            #expect(session.read { $0.contributions.count } == 1)
        }
    }
}
