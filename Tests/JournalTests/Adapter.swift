import Foundation
import Journal
import Testing

/// The journals that the suite is run against.
enum Adapter: String, CaseIterable, CustomTestStringConvertible {
    case inMemory, sqlite

    var testDescription: String { rawValue }

    func withJournal(_ body: (any Journal) async throws -> Void) async throws {
        switch self {
        case .inMemory: try await body(InMemoryJournal())
        case .sqlite:
            try await withTemporaryFolder { folder in
                try await body(try SQLiteJournal(path: folder.appending(path: "journal.sqlite").path))
            }
        }
    }
}

/// A folder of its own for one test, gone afterwards.
func withTemporaryFolder(_ body: (URL) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "inbreng-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await body(folder)
}
