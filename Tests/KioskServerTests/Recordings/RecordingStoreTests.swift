import Foundation
import KioskServer
import PromptEngine
import SessionModel
import Speech
import Testing

/// What every place for recordings does.
@Suite struct RecordingStoreTests {
    enum Adapter: CaseIterable {
        case memory, folder
    }

    private let need = RecordingPlace(flow: "proef", locale: "nl", key: "need")
    private let help = RecordingPlace(flow: "proef", locale: "ti", key: "need.help")

    private func withStore(_ adapter: Adapter, _ body: (any RecordingStore) async throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            switch adapter {
            case .memory: try await body(InMemoryRecordings())
            case .folder: try await body(FolderRecordings(prompts: folder))
            }
        }
    }

    @Test("what is kept is there, each in its own place", arguments: Adapter.allCases)
    func keeps(_ adapter: Adapter) async throws {
        try await withStore(adapter) { store in
            #expect(try await store.all().isEmpty)
            let first = try TestRecording.stored("Wat?", milliseconds: 300)
            let second = StoredRecording(
                sound: try TestRecording.stored(milliseconds: 500).sound,
                note: RecordingNote(say: "እንታይ፧", marks: [40]))
            try await store.keep(first, at: need)
            try await store.keep(second, at: help)
            #expect(try await store.all() == [need: first, help: second])
        }
    }

    @Test("the last one wins, and what is removed is gone", arguments: Adapter.allCases)
    func replaces(_ adapter: Adapter) async throws {
        try await withStore(adapter) { store in
            let last = try TestRecording.stored("Wat nog?", milliseconds: 600)
            try await store.keep(try TestRecording.stored("Wat?"), at: need)
            try await store.keep(last, at: need)
            #expect(try await store.all() == [need: last])
            try await store.remove(at: need)
            try await store.remove(at: need)
            #expect(try await store.all().isEmpty)
        }
    }

    @Test("many at once leave one whole recording", arguments: Adapter.allCases)
    func atOnce(_ adapter: Adapter) async throws {
        try await withStore(adapter) { store in
            let all = try (1...12).map { try TestRecording.stored("Versie \($0)", milliseconds: 100 + $0) }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for recording in all { group.addTask { try await store.keep(recording, at: need) } }
                try await group.waitForAll()
            }
            let kept = try #require(try await store.all()[need])
            #expect(all.contains(kept))
        }
    }

    @Test("in a folder are two files for each, and nothing is left behind")
    func files() async throws {
        try await withTemporaryFolder { folder in
            let store = FolderRecordings(prompts: folder)
            let recording = try TestRecording.stored("Wat?")
            try await store.keep(recording, at: need)
            let place = folder.appending(path: "proef/recordings/nl")
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: place.path).sorted() == ["need.wav", "need.yaml"])
            #expect(try Data(contentsOf: place.appending(path: "need.wav")) == Data(recording.sound.audio))
            #expect(try await FolderRecordings(prompts: folder).all() == [need: recording])
            try await store.remove(at: need)
            #expect(try FileManager.default.contentsOfDirectory(atPath: place.path).isEmpty)
        }
    }

    @Test("a folder that cannot be written is named")
    func unwritable() async throws {
        try await withTemporaryFolder { folder in
            try FileManager.default.createDirectory(
                at: folder.appending(path: "proef"), withIntermediateDirectories: true)
            try "in the way".write(to: folder.appending(path: "proef/recordings"), atomically: true, encoding: .utf8)
            let recording = try TestRecording.stored("Wat?")
            let expected = RecordingError(path: folder.appending(path: "proef/recordings/nl").path)
            await #expect(throws: expected) {
                try await FolderRecordings(prompts: folder).keep(recording, at: need)
            }
        }
    }
}
