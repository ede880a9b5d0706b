import HTTPTypes
import Journal
import KioskServer
import SessionModel
import Testing

/// An answer is acknowledged only once it is kept.
@Suite struct FailingJournalTests {
    @Test(
        "an answer that could not be kept is not acknowledged, and is stored once when it is sent again",
        arguments: [TroubledJournal.Trouble.writing, .writingAndReading])
    func answer(_ trouble: TroubledJournal.Trouble) async throws {
        let journal = TroubledJournal()
        try await TestServer.run(journal: journal) { server in
            let session = try await server.session()
            let (browser, need) = try await server.visitor(at: session, until: "need")
            let version = session.version

            await journal.get(into: trouble)
            for _ in 0..<3 {
                let page = try await browser.submitOnly(need.forms.first, ["value": ["Taal"], "do": ["next"]])
                #expect(page.status == .internalServerError)
            }
            await journal.get(into: .none)
            var page = try await browser.submit(need.forms.first, ["value": ["Taal"], "do": ["next"]])
            // The first one after a trouble may still find out about it; the device tries again.
            if page.status == .internalServerError {
                page = try await browser.submit(need.forms.first, ["value": ["Taal"], "do": ["next"]])
            }
            #expect(page.prompt == "why")

            let stored = try await journal.read(session.id, after: 0)
            #expect(stored.count == version + 1)
            #expect(session.read { $0 } == stored.reduce(into: Session()) { $0.apply($1) })
            #expect(session.people.first?.answers["need"]?.all.map(\.value) == [.text("Taal")])
        }
    }

    @Test("of answers at once that could not be kept none is acknowledged and none is shown")
    func atOnce() async throws {
        let journal = TroubledJournal()
        try await TestServer.run(journal: journal) { server in
            let session = try await server.session()
            var visitors: [(browser: Browser, page: Page)] = []
            for _ in 0..<10 { visitors.append(try await server.visitor(at: session, until: "need")) }
            let before = session.read { $0 }

            await journal.get(into: .writing)
            try await withThrowingTaskGroup(of: HTTPResponse.Status.self) { group in
                for (browser, page) in visitors {
                    for _ in 0..<3 { group.addTask { try await browser.answer(page, "Weg").status } }
                }
                for try await status in group { #expect(status == .internalServerError) }
            }
            #expect(session.read { $0 } == before)

            await journal.get(into: .none)
            for (browser, page) in visitors { #expect(try await browser.answer(page, "Taal").prompt == "why") }
            #expect(session.version == before.version + 10)
        }
    }

    @Test(
        "a repeat of what is still on its way to the disk is not acknowledged before it is there",
        arguments: ["need", "review"])
    func repeats(_ place: String) async throws {
        let journal = HeldJournal()
        try await TestServer.run(journal: journal) { server in
            let session = try await server.session()
            let (browser, page) = try await server.visitor(at: session, until: place)
            let given = place == "need" ? ["value": ["Taal"], "do": ["next"]] : [:]
            let version = session.version

            await journal.hold()
            async let first = browser.submitOnly(page.forms.first, given)
            await journal.isReached()
            async let second = browser.submitOnly(page.forms.first, given)
            // Time for a repeat that does not wait to be answered.
            _ = try await server.browser().get("/kiosk/170406")
            await journal.failWhatIsHeld()
            #expect(try await first.status == .internalServerError)
            // The repeat may have come after the failure; then it is stored by itself.
            let isStored = try await second.status == .seeOther
            #expect(session.version == version + (isStored ? 1 : 0))
            #expect(await journal.read(session.id, after: 0).count == session.version)
        }
    }

    @Test("a session that could not be kept is not there")
    func newSession() async throws {
        let journal = TroubledJournal()
        try await TestServer.run(journal: journal) { server in
            let facilitator = try await server.facilitator()
            await journal.get(into: .writing)
            let form = try await facilitator.get("/facilitator/new").forms.first
            #expect(try await facilitator.submit(form, ["title": ["Assen"]]).status == .internalServerError)
            #expect(server.server.registry.all.isEmpty)
            await journal.get(into: .none)
            #expect(try await facilitator.submit(form, ["title": ["Assen"]]).status == .ok)
            #expect(server.server.registry.all.count == 1)
        }
    }

    @Test("an erasure that could not be carried out is not told as done, and can be done again")
    func erasure() async throws {
        let journal = TroubledJournal()
        try await TestServer.run(journal: journal) { server in
            let session = try await server.session()
            _ = try await server.browser().takePart(at: "170406", giving: ["need": ["Taal"]])
            let facilitator = try await server.facilitator()
            let path = "/facilitator/sessions/\(session.id)"
            let form = try await facilitator.get(path).form(to: "/erase")

            await journal.get(into: .writing)
            #expect(try await facilitator.submit(form, ["confirm": ["yes"]]).status == .internalServerError)
            #expect(try await facilitator.get(path).text.contains("Taal"))
            await journal.get(into: .none)
            let page = try await facilitator.submit(form, ["confirm": ["yes"]])
            #expect(page.status == .ok)
            #expect(!page.text.contains("Taal"))
        }
    }
}
