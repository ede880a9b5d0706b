import Foundation
import GRDB
import Journal
import SessionModel
import Testing

/// What only the journal on disk promises.
@Suite struct SQLiteJournalTests {
    private func answer(_ text: String) -> RecordedEvent {
        RecordedEvent(
            at: Timestamp(milliseconds: 5),
            .answered(
                AnswerSubmission(
                    submission: "s", participant: "p", prompt: "need", value: .text(text),
                    provenance: Provenance(means: .typing, locale: "nl"))))
    }

    @Test("a journal opened again holds what was written")
    func reopens() async throws {
        try await withTemporaryFolder { folder in
            let path = folder.appending(path: "journal.sqlite").path
            try await SQLiteJournal(path: path).append([answer("blijft")], to: "a", expecting: 0)
            #expect(try await SQLiteJournal(path: path).read("a", after: 0) == [answer("blijft")])
        }
    }

    @Test("what was erased is in no file of the journal any more")
    func erasureReachesTheDisk() async throws {
        try await withTemporaryFolder { folder in
            let words = "een geheim dat niemand mag vinden"
            let journal = try SQLiteJournal(path: folder.appending(path: "journal.sqlite").path)
            let many = (0..<200).map { _ in answer(words) }
            try await journal.append(many, to: "a", expecting: 0)
            #expect(try filesContain(words, in: folder))
            try await journal.erase(
                in: "a", expecting: 200, adding: RecordedEvent(at: Timestamp(milliseconds: 6), .participantErased("p"))
            ) { $0.erasing("p") }
            #expect(try !filesContain(words, in: folder))
        }
    }

    @Test("an event of a newer program is told apart, with its version")
    func unreadable() async throws {
        try await withTemporaryFolder { folder in
            let path = folder.appending(path: "journal.sqlite").path
            let journal = try SQLiteJournal(path: path)
            try await journal.append([answer("a"), answer("b")], to: "a", expecting: 0)
            try await DatabaseQueue(path: path).write { database in
                try database.execute(
                    sql: #"UPDATE event SET payload = '{"type":"teleported"}' WHERE place % 4294967296 = 2"#)
            }
            let error = await #expect(throws: JournalError.self) { try await journal.read("a", after: 0) }
            guard case .unreadable("a", version: 2, _) = error else {
                Issue.record("expected an unreadable event, got \(String(describing: error))")
                return
            }
        }
    }

    @Test("a folder that does not exist is a clear error")
    func noFolder() {
        #expect(throws: JournalError.self) { try SQLiteJournal(path: "/nonexistent/folder/journal.sqlite") }
    }

    private func filesContain(_ words: String, in folder: URL) throws -> Bool {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil).contains { file in
            try Data(contentsOf: file).range(of: Data(words.utf8)) != nil
        }
    }
}
