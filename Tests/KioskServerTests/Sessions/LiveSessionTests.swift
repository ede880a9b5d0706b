import Foundation
import Journal
import SessionModel
import Testing

@testable import KioskServer

@Suite struct LiveSessionTests {
    private let now = Timestamp(milliseconds: 1_491_480_000_000)

    private func answer(_ participant: Int, _ text: String) -> SessionCommand {
        .answer(
            AnswerSubmission(
                submission: SubmissionID("\(participant)-\(text)"), participant: ParticipantID("p\(participant)"),
                prompt: "need", value: .text(text), purpose: .contribution(ContributionID("c\(participant)")),
                provenance: Provenance(means: .typing, locale: "nl")))
    }

    private func sit(_ count: Int, in session: LiveSession) async throws {
        for number in 0..<count {
            let seat = SeatID("seat\(number)")
            try await session.perform(.openSeat(seat, credential: CredentialDigest("digest\(number)")), at: now)
            try await session.perform(.join(ParticipantID("p\(number)"), seat: seat, locale: "nl"), at: now)
        }
    }

    @Test("two hundred answers at once are all stored in the order in which they were decided, and read back the same")
    func manyAtOnce() async throws {
        try await withTemporaryFolder { folder in
            let path = folder.appending(path: "journal.sqlite").path
            let journal = try SQLiteJournal(path: path)
            let catalogue = try TestContent.shipped.load().catalogue
            let registry = SessionRegistry(journal: journal, catalogue: catalogue)
            let session = try await registry.make(setup(), at: now)
            try await session.perform(.openPhase(.contribute), at: now)
            try await sit(50, in: session)
            let before = session.version

            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<200 {
                    group.addTask { try await session.perform(answer(number % 50, "antwoord \(number)"), at: now) }
                }
                try await group.waitForAll()
            }

            let state = session.read { $0 }
            #expect(state.version == before + 200)
            let stored = try await journal.read(session.id, after: 0)
            #expect(stored.reduce(into: Session()) { $0.apply($1) } == state)

            let reopened = SessionRegistry(journal: try SQLiteJournal(path: path), catalogue: catalogue)
            try await reopened.load()
            #expect(try #require(reopened.session(session.id)).read { $0 } == state)
            #expect(reopened.session(code: "170406")?.id == session.id)
        }
    }

    @Test("answers and erasures at once leave the disk and the state equal")
    func erasuresBetween() async throws {
        try await withTemporaryFolder { folder in
            let path = folder.appending(path: "journal.sqlite").path
            let journal = try SQLiteJournal(path: path)
            let registry = SessionRegistry(journal: journal, catalogue: try TestContent.shipped.load().catalogue)
            let session = try await registry.make(setup(), at: now)
            try await session.perform(.openPhase(.contribute), at: now)
            try await sit(20, in: session)
            await withTaskGroup(of: Void.self) { group in
                for number in 0..<60 {
                    group.addTask { try? await session.perform(answer(number % 20, "antwoord \(number)"), at: now) }
                    if number % 6 == 0 {
                        group.addTask {
                            try? await session.perform(.erase(ParticipantID("p\(number % 20)")), at: now)
                        }
                    }
                }
            }
            let state = session.read { $0 }
            let stored = try await journal.read(session.id, after: 0)
            // What was erased is a tombstone on disk; in the state its submissions are forgotten as well.
            #expect(stored.reduce(into: Session()) { $0.apply($1) } == state)
        }
    }

    @Test("twenty people taking part at once on disk lose nothing")
    func twentyVisitors() async throws {
        try await withTemporaryFolder { folder in
            let path = folder.appending(path: "journal.sqlite").path
            try await TestServer.run(journal: try SQLiteJournal(path: path)) { server in
                let session = try await server.session()
                try await withThrowingTaskGroup(of: Page.self) { group in
                    for number in 0..<20 {
                        let browser = server.browser()
                        group.addTask { try await browser.takePart(at: "170406", giving: ["need": ["idee \(number)"]]) }
                    }
                    for try await page in group { #expect(page.screen == "done") }
                }
                let ideas = try await SQLiteJournal(path: path).read(session.id, after: 0)
                    .reduce(into: Session()) { $0.apply($1) }.contributions.map(\.text)
                #expect(Set(ideas) == Set((0..<20).map { "idee \($0)" }))
                #expect(ideas.count == 20)
            }
        }
    }

    @Test("a command that is refused changes nothing and writes nothing")
    func refused() async throws {
        let journal = InMemoryJournal()
        let registry = SessionRegistry(journal: journal, catalogue: try TestContent.shipped.load().catalogue)
        let session = try await registry.make(setup(), at: now)
        let before = session.read { $0 }
        await #expect(throws: SessionError.unknownParticipant("p1")) {
            try await session.perform(answer(1, "x"), at: now)
        }
        #expect(session.read { $0 } == before)
        #expect(await journal.read(session.id, after: 0).count == 1)
    }

    @Test("commands that are carried out as one are all kept, or none when one is refused")
    func asOne() async throws {
        let journal = InMemoryJournal()
        let registry = SessionRegistry(journal: journal, catalogue: try TestContent.shipped.load().catalogue)
        let session = try await registry.make(setup(), at: now)
        let before = session.read { $0 }
        let commands: [SessionCommand] = [
            .openPhase(.contribute), .openSeat("seat", credential: "digest"), .join("p1", seat: "seat", locale: "nl"),
            answer(1, "x"),
        ]
        let timed = commands.enumerated().map { index, command in
            TimedCommand(at: Timestamp(milliseconds: now.milliseconds + Int64(index)), command)
        }
        await #expect(throws: SessionError.unknownParticipant("p2")) {
            try await session.perform(timed + [TimedCommand(at: now, answer(2, "y"))])
        }
        #expect(session.read { $0 } == before)
        #expect(await journal.read(session.id, after: 0).count == 1)

        try await session.perform(timed)
        let stored = await journal.read(session.id, after: 1)
        #expect(stored.map(\.at) == timed.map(\.at))
        #expect(
            await journal.read(session.id, after: 0).reduce(into: Session()) { $0.apply($1) } == session.read { $0 })
    }

    private func setup() -> SessionSetup {
        SessionSetup(
            title: "Assen", flow: "assen-2017", groups: ["refugees"], locales: ["nl"], code: "170406", retentionDays: 30
        )
    }
}
