import Foundation
import KioskServer
import NIOCore
import SessionModel
import TestSupport
import Testing

/// What every place for what participants say does.
@Suite struct SpokenStoreTests {
    enum Adapter: CaseIterable {
        case memory, folder
    }

    private let first = SpokenFile(session: "s1", participant: "p1", recording: "recording-1")
    private let second = SpokenFile(session: "s1", participant: "p1", recording: "recording-2")
    private let other = SpokenFile(session: "s1", participant: "p2", recording: "recording-1")
    private let elsewhere = SpokenFile(session: "s2", participant: "p1", recording: "recording-1")

    private func withStore(_ adapter: Adapter, _ body: (any SpokenStore) async throws -> Void) async throws {
        try await withTemporaryFolder { folder in
            switch adapter {
            case .memory: try await body(InMemorySpokenStore())
            case .folder: try await body(FolderSpokenStore(folder: folder.appending(path: "spoken")))
            }
        }
    }

    private func all(_ file: SpokenFile, in store: any SpokenStore) async throws -> [UInt8] {
        try await store.read(0..<(try await store.length(of: file)), of: file)
    }

    @Test("pieces come one after the other, each recording in its own place", arguments: Adapter.allCases)
    func appends(_ adapter: Adapter) async throws {
        try await withStore(adapter) { store in
            let before = try await store.files()
            #expect(before.isEmpty)
            #expect(try await store.append(ByteBuffer(bytes: [1, 2, 3]), at: 0, of: first) == 3)
            #expect(try await store.append(ByteBuffer(bytes: [9]), at: 0, of: other) == 1)
            #expect(try await store.append(ByteBuffer(bytes: [4, 5]), at: 3, of: first) == 5)
            #expect(try await store.length(of: first) == 5)
            #expect(try await all(first, in: store) == [1, 2, 3, 4, 5])
            #expect(try await all(other, in: store) == [9])
            #expect(try await Set(store.files()) == [first, other])
        }
    }

    @Test("what is sent twice is stored once, and the first that came stays", arguments: Adapter.allCases)
    func twice(_ adapter: Adapter) async throws {
        try await withStore(adapter) { store in
            _ = try await store.append(ByteBuffer(bytes: [1, 2, 3]), at: 0, of: first)
            #expect(try await store.append(ByteBuffer(bytes: [1, 2, 3]), at: 0, of: first) == 3)
            #expect(try await store.append(ByteBuffer(bytes: [8, 8]), at: 0, of: first) == 3)
            #expect(try await store.append(ByteBuffer(), at: 3, of: first) == 3)
            #expect(try await store.append(ByteBuffer(bytes: [3, 4]), at: 2, of: first) == 4)
            #expect(try await all(first, in: store) == [1, 2, 3, 4])
        }
    }

    @Test("a gap is refused with the length that is there", arguments: Adapter.allCases)
    func gap(_ adapter: Adapter) async throws {
        try await withStore(adapter) { store in
            await #expect(throws: SpokenStoreError.gap(length: 0)) {
                try await store.append(ByteBuffer(bytes: [1]), at: 1, of: first)
            }
            #expect(try await store.files().isEmpty)
            _ = try await store.append(ByteBuffer(bytes: [1, 2]), at: 0, of: first)
            for offset in [3, .max] {
                await #expect(throws: SpokenStoreError.gap(length: 2)) {
                    try await store.append(ByteBuffer(bytes: [4]), at: offset, of: first)
                }
            }
            #expect(try await all(first, in: store) == [1, 2])
        }
    }

    @Test("any part can be read, as far as it is there", arguments: Adapter.allCases)
    func reads(_ adapter: Adapter) async throws {
        try await withStore(adapter) { store in
            #expect(try await store.read(0..<10, of: first).isEmpty)
            _ = try await store.append(ByteBuffer(bytes: Array(0..<10)), at: 0, of: first)
            #expect(try await store.read(0..<1, of: first) == [0])
            #expect(try await store.read(3..<6, of: first) == [3, 4, 5])
            #expect(try await store.read(8..<99, of: first) == [8, 9])
            #expect(try await store.read(10..<99, of: first).isEmpty)
            #expect(try await store.read(50..<99, of: first).isEmpty)
            #expect(try await store.read(5..<5, of: first).isEmpty)
        }
    }

    @Test("what is removed is gone, and nothing else", arguments: Adapter.allCases)
    func removes(_ adapter: Adapter) async throws {
        try await withStore(adapter) { store in
            let files = [first, second, other, elsewhere]
            for file in files { _ = try await store.append(ByteBuffer(bytes: [1, 2]), at: 0, of: file) }
            #expect(try await Set(store.files()) == Set(files))
            try await store.remove(second)
            try await store.remove(second)
            #expect(try await Set(store.files()) == [first, other, elsewhere])
            #expect(try await store.length(of: second) == 0)
            try await store.remove(participant: "p1", in: "s1")
            try await store.remove(participant: "p1", in: "s1")
            #expect(try await Set(store.files()) == [other, elsewhere])
            try await store.remove(session: "s1")
            try await store.remove(session: "s1")
            #expect(try await store.files() == [elsewhere])
            #expect(try await store.append(ByteBuffer(bytes: [7]), at: 0, of: first) == 1)
            #expect(try await all(first, in: store) == [7])
        }
    }

    @Test("names that could lead elsewhere hold nothing and lead nowhere", arguments: Adapter.allCases)
    func names(_ adapter: Adapter) async throws {
        try await withStore(adapter) { store in
            _ = try await store.append(ByteBuffer(bytes: [1]), at: 0, of: first)
            let long = String(repeating: "a", count: 129)
            for name in ["", ".", "..", "../s1", "a/b", "/etc", "a\u{0}b", "s1.", "é", long] {
                for file in [
                    SpokenFile(session: SessionID(name), participant: "p1", recording: "recording-1"),
                    SpokenFile(session: "s1", participant: ParticipantID(name), recording: "recording-1"),
                    SpokenFile(session: "s1", participant: "p1", recording: SpokenID("recording-\(name)/..")),
                ] {
                    await #expect(throws: SpokenStoreError.unsuitableName) {
                        try await store.append(ByteBuffer(bytes: [1]), at: 0, of: file)
                    }
                    #expect(try await store.length(of: file) == 0)
                    #expect(try await store.read(0..<1, of: file).isEmpty)
                    try await store.remove(file)
                }
                try await store.remove(participant: ParticipantID(name), in: "s1")
                try await store.remove(session: SessionID(name))
            }
            #expect(try await store.files() == [first])
        }
    }

    @Test("pieces of any size, sent again at will, always give the same recording", arguments: Adapter.allCases)
    func anyPieces(_ adapter: Adapter) async throws {
        try await withStore(adapter) { store in
            for seed in 0..<12 as Range<UInt64> {
                var random = SeededGenerator(seed: seed)
                let file = SpokenFile(session: "s1", participant: "p1", recording: SpokenID("recording-\(seed)"))
                let bytes = (0..<Int.random(in: 1...5_000, using: &random)).map { _ in
                    UInt8.random(in: 0...255, using: &random)
                }
                var there = 0
                while there < bytes.count {
                    let start = Int.random(in: max(0, there - 300)...there, using: &random)
                    let end = Int.random(in: start...min(bytes.count, start + 900), using: &random)
                    let now = try await store.append(ByteBuffer(bytes: bytes[start..<end]), at: start, of: file)
                    #expect(now == max(there, end))
                    there = now
                }
                #expect(try await all(file, in: store) == bytes)
            }
        }
    }

    @Test("many at once to one recording leave it whole", arguments: Adapter.allCases)
    func atOnce(_ adapter: Adapter) async throws {
        try await withStore(adapter) { store in
            let bytes = (0..<4_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for device in 0..<8 {
                    group.addTask {
                        let size = 100 + 37 * device
                        for start in stride(from: 0, to: bytes.count, by: size) {
                            let piece = ByteBuffer(bytes: bytes[start..<min(start + size, bytes.count)])
                            let length = try await store.append(piece, at: start, of: first)
                            #expect(length >= start + piece.readableBytes)
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await all(first, in: store) == bytes)
        }
    }

    @Test("a buffer that was read in part counts from where it is read")
    func readerIndex() async throws {
        for adapter in Adapter.allCases {
            try await withStore(adapter) { store in
                var buffer = ByteBuffer(bytes: [0, 0, 1, 2, 3])
                buffer.moveReaderIndex(forwardBy: 2)
                let length = try await store.append(buffer, at: 0, of: first)
                #expect(length == 3)
                #expect(try await all(first, in: store) == [1, 2, 3])
            }
        }
    }
}
