import Foundation
import KioskServer
import NIOCore
import SessionModel
import Testing

/// What participants say, on disk.
@Suite struct FolderSpokenStoreTests {
    private let file = SpokenFile(session: "s1", participant: "p1", recording: "recording-1")

    private func permissions(_ path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return try #require(attributes[.posixPermissions] as? NSNumber).intValue
    }

    private func contents(_ folder: URL) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    }

    @Test("a server that is started anew finds every byte that was acknowledged, and goes on from there")
    func startedAnew() async throws {
        try await withTemporaryFolder { folder in
            var acknowledged = 0
            for piece in 0..<20 as Range<UInt8> {
                let store = FolderSpokenStore(folder: folder)
                #expect(try await store.length(of: file) == acknowledged)
                let bytes = ByteBuffer(repeating: piece, count: 100)
                acknowledged = try await store.append(bytes, at: acknowledged, of: file)
            }
            let store = FolderSpokenStore(folder: folder)
            #expect(try await store.files() == [file])
            #expect(
                try await store.read(0..<acknowledged, of: file)
                    == (0..<20 as Range<UInt8>).flatMap { [UInt8](repeating: $0, count: 100) })
        }
    }

    @Test("only the owner of the server can read a recording or see that there is one")
    func permissions() async throws {
        try await withTemporaryFolder { folder in
            let spoken = folder.appending(path: "spoken").path
            let store = FolderSpokenStore(folder: URL(filePath: spoken))
            _ = try await store.append(ByteBuffer(bytes: [1]), at: 0, of: file)
            for path in [spoken, spoken + "/s1", spoken + "/s1/p1"] { #expect(try permissions(path) == 0o700) }
            #expect(try permissions(spoken + "/s1/p1/recording-1.pcm") == 0o600)
        }
    }

    @Test("the last recording that is removed takes the names of participant and session along")
    func nothingLeft() async throws {
        try await withTemporaryFolder { folder in
            let store = FolderSpokenStore(folder: folder)
            let other = SpokenFile(session: "s1", participant: "p2", recording: "recording-2")
            for file in [file, other] { _ = try await store.append(ByteBuffer(bytes: [1]), at: 0, of: file) }
            try await store.remove(file)
            #expect(try contents(folder) == ["s1", "s1/p2", "s1/p2/recording-2.pcm"])
            try await store.remove(participant: "p2", in: "s1")
            #expect(try contents(folder).isEmpty)
            _ = try await store.append(ByteBuffer(bytes: [1]), at: 0, of: file)
            try await store.remove(session: "s1")
            #expect(try contents(folder).isEmpty)
        }
    }

    @Test("what names outside the folder stand for stays untouched")
    func outside() async throws {
        try await withTemporaryFolder { folder in
            let spoken = folder.appending(path: "spoken")
            let precious = folder.appending(path: "recording-1.pcm")
            try Data([1, 2, 3]).write(to: precious)
            let store = FolderSpokenStore(folder: spoken)
            _ = try await store.append(ByteBuffer(bytes: [1]), at: 0, of: file)
            let escape = SpokenFile(session: "..", participant: ".", recording: "recording-1")
            #expect(try await store.length(of: escape) == 0)
            try await store.remove(escape)
            try await store.remove(participant: "..", in: "s1")
            try await store.remove(participant: ".", in: "..")
            try await store.remove(session: "..")
            #expect(try Data(contentsOf: precious) == Data([1, 2, 3]))
            #expect(try await store.files() == [file])
        }
    }

    @Test("a link in the place of a recording is not followed")
    func link() async throws {
        try await withTemporaryFolder { folder in
            let store = FolderSpokenStore(folder: folder.appending(path: "spoken"))
            let precious = folder.appending(path: "precious")
            try Data([1, 2, 3]).write(to: precious)
            let participant = folder.appending(path: "spoken/s1/p1")
            try FileManager.default.createDirectory(at: participant, withIntermediateDirectories: true)
            try FileManager.default.createSymbolicLink(
                at: participant.appending(path: "recording-1.pcm"), withDestinationURL: precious)
            await #expect(throws: SpokenStoreError.self) {
                try await store.append(ByteBuffer(bytes: [1, 2, 3, 4]), at: 0, of: file)
            }
            await #expect(throws: SpokenStoreError.self) { try await store.read(0..<3, of: file) }
            try await store.remove(file)
            #expect(try Data(contentsOf: precious) == Data([1, 2, 3]))
        }
    }

    @Test("files that are no recordings are left out")
    func others() async throws {
        try await withTemporaryFolder { folder in
            let store = FolderSpokenStore(folder: folder)
            _ = try await store.append(ByteBuffer(bytes: [1]), at: 0, of: file)
            for path in ["notes.txt", "s1/notes.txt", "s1/p1/notes.txt", "s1/p1/.pcm", "s1/p1/a.b.c.d.e.pcm"] {
                try Data().write(to: folder.appending(path: path))
            }
            #expect(try await store.files() == [file])
        }
    }

    @Test("a folder that cannot be written is named, with the reason")
    func unwritable() async throws {
        try await withTemporaryFolder { folder in
            try Data().write(to: folder.appending(path: "s1"))
            let store = FolderSpokenStore(folder: folder)
            let error = try #require(
                await #expect(throws: SpokenStoreError.self) {
                    try await store.append(ByteBuffer(bytes: [1]), at: 0, of: file)
                })
            #expect(error == .disk(.read, path: folder.path + "/s1/p1/recording-1.pcm", reason: "Not a directory"))
            #expect("\(error)".contains("cannot be read (Not a directory)"))
        }
    }
}
