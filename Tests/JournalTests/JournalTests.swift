import Foundation
import Journal
import SessionModel
import Testing

/// What every journal promises, told of each adapter.
@Suite struct JournalTests {
    private static let created = RecordedEvent(
        at: Timestamp(milliseconds: 1),
        .created(
            SessionSetup(
                title: "Assen", flow: "assen-2017", groups: ["refugees"], locales: ["nl"], code: "123456",
                retentionDays: 30)))

    private static func answered(_ number: Int, _ text: String) -> RecordedEvent {
        RecordedEvent(
            at: Timestamp(milliseconds: Int64(number)),
            .answered(
                AnswerSubmission(
                    submission: SubmissionID("s\(number)"), participant: "p", prompt: "need", value: .text(text),
                    purpose: .contribution(ContributionID("c\(number)")),
                    provenance: Provenance(means: .typing, locale: "ti"))))
    }

    @Test("what was appended is read back, in order and from a version", arguments: Adapter.allCases)
    func readsBack(_ adapter: Adapter) async throws {
        try await adapter.withJournal { journal in
            let second = [Self.answered(2, "ቋንቋ"), Self.answered(3, "سكن")]
            try await journal.append([Self.created], to: "a", expecting: 0)
            try await journal.append(second, to: "a", expecting: 1)
            #expect(try await journal.read("a", after: 0) == [Self.created] + second)
            #expect(try await journal.read("a", after: 2) == [second[1]])
            #expect(try await journal.read("unknown", after: 0).isEmpty)
        }
    }

    @Test("an append that expects another version is refused and writes nothing", arguments: Adapter.allCases)
    func refusesConflicts(_ adapter: Adapter) async throws {
        try await adapter.withJournal { journal in
            try await journal.append([Self.created], to: "a", expecting: 0)
            for wrong in [0, 2] {
                let error = await #expect(throws: JournalError.self) {
                    try await journal.append([Self.answered(2, "x")], to: "a", expecting: wrong)
                }
                guard case .conflict("a", wrong, 1) = error else {
                    Issue.record("expected a conflict, got \(String(describing: error))")
                    continue
                }
            }
            #expect(try await journal.read("a", after: 0) == [Self.created])
        }
    }

    @Test("a thousand concurrent appends to many sessions all arrive, each once", arguments: Adapter.allCases)
    func concurrentAppends(_ adapter: Adapter) async throws {
        try await adapter.withJournal { journal in
            let sessions = (0..<50).map { SessionID("session-\($0)") }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for session in sessions {
                    group.addTask {
                        for version in 0..<20 {
                            try await journal.append(
                                [Self.answered(version, "\(session)")], to: session, expecting: version)
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(Set(try await journal.sessions()) == Set(sessions))
            for session in sessions {
                let expected = (0..<20).map { Self.answered($0, "\(session)") }
                #expect(try await journal.read(session, after: 0) == expected)
            }
        }
    }

    @Test("of concurrent appends to the same version exactly one wins", arguments: Adapter.allCases)
    func oneWinner(_ adapter: Adapter) async throws {
        try await adapter.withJournal { journal in
            let winners = await withTaskGroup(of: Int.self) { group in
                for number in 0..<20 {
                    group.addTask {
                        do {
                            try await journal.append([Self.answered(number, "x")], to: "a", expecting: 0)
                            return 1
                        } catch { return 0 }
                    }
                }
                return await group.reduce(0, +)
            }
            #expect(winners == 1)
            let stored = try await journal.read("a", after: 0)
            #expect(stored.count == 1)
        }
    }

    @Test("sessions come in the order in which they were made", arguments: Adapter.allCases)
    func orderOfSessions(_ adapter: Adapter) async throws {
        try await adapter.withJournal { journal in
            for session in ["z", "a", "m"] as [SessionID] {
                try await journal.append([Self.created], to: session, expecting: 0)
            }
            #expect(try await journal.sessions() == ["z", "a", "m"])
        }
    }

    @Test("erasing rewrites what it should, and only that", arguments: Adapter.allCases)
    func erasing(_ adapter: Adapter) async throws {
        try await adapter.withJournal { journal in
            let answer = Self.answered(2, "my secret words")
            let erased = RecordedEvent(at: Timestamp(milliseconds: 9), .participantErased("p"))
            try await journal.append([Self.created, answer], to: "a", expecting: 0)
            try await journal.append([Self.created, answer], to: "b", expecting: 0)
            try await journal.erase(in: "a", expecting: 2, adding: erased) { $0.erasing("p") }
            #expect(
                try await journal.read("a", after: 0)
                    == [Self.created, RecordedEvent(at: answer.at, .tombstone), erased])
            #expect(try await journal.read("b", after: 0) == [Self.created, answer])
            await #expect(throws: JournalError.self) {
                try await journal.erase(in: "a", expecting: 2, adding: erased) { $0 }
            }
        }
    }
}
