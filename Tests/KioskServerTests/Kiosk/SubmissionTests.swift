import HTTPTypes
import KioskServer
import SessionModel
import Testing

/// Sent twice, stored once; sent anew, kept as a revision.
@Suite struct SubmissionTests {
    @Test("the same form sent twice is stored once, and leads on both times")
    func twice() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, page) = try await server.visitor(at: session, until: "need")
            #expect(try await browser.answer(page, "Taal").prompt == "why")
            let version = session.version
            #expect(try await browser.answer(page, "Taal").prompt == "why")
            #expect(session.version == version)
            #expect(session.people.first?.answers["need"]?.all.count == 1)
        }
    }

    @Test("the same form sent twenty times at once is stored once")
    func atOnce() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, page) = try await server.visitor(at: session, until: "need")
            let version = session.version
            try await withThrowingTaskGroup(of: Page.self) { group in
                for _ in 0..<20 { group.addTask { try await browser.answer(page, "Taal") } }
                for try await next in group { #expect(next.prompt == "why") }
            }
            #expect(session.version == version + 1)
        }
    }

    @Test("another answer to the same question is a revision, and the one before is kept")
    func revision() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, page) = try await server.visitor(at: session, until: "need")
            _ = try await browser.answer(page, "Taal")
            _ = try await browser.answer(try await browser.get("/kiosk/170406/step/need"), "Taal en werk")
            let history = try #require(session.people.first?.answers["need"])
            #expect(history.latest.value == .text("Taal en werk"))
            #expect(history.earlier.map(\.value) == [.text("Taal")])
        }
    }

    @Test("sending twice sends once")
    func sendTwice() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, review) = try await server.visitor(at: session, until: "review", giving: ["need": ["Taal"]])
            #expect(try await browser.submit(review.forms.first).screen == "done")
            let version = session.version
            #expect(try await browser.submit(review.forms.first).screen == "done")
            #expect(session.version == version)
            #expect(session.read { $0.contributions.count } == 1)
        }
    }

    @Test("a form without a submission is still an answer")
    func withoutName() async throws {
        try await TestServer.run { server in
            let session = try await server.session()
            let (browser, page) = try await server.visitor(at: session, until: "need")
            let fields = [("participant", page.forms.first?["participant"].first ?? ""), ("value", "Taal")]
            #expect(try await browser.post("/kiosk/170406/answer/need", fields).prompt == "why")
            #expect(session.latestAnswers["need"] == .text("Taal"))
        }
    }
}
