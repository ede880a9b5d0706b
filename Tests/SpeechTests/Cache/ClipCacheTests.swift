import Foundation
import NIOCore
import Testing

@testable import Speech

@Suite("Clips on disk")
struct ClipCacheTests {
    private func clip(_ name: String, bytes: Int = 1000) -> Clip {
        let marks = [WordMark(token: 0, start: 0), WordMark(token: 1, start: 250)]
        return Clip(
            id: ClipID(hashing: Array(name.utf8)), audio: ByteBuffer(repeating: 7, count: bytes), duration: 500,
            marks: marks)
    }

    @Test("a clip is read back as it was, also by the next process")
    func roundTrip() async throws {
        let folder = TestVoices.temporaryFolder()
        let clip = clip("a")
        try await ClipCache(folder: folder).store(clip)
        let read = try await ClipCache(folder: folder).clip(clip.id)
        #expect(read == clip)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["\(clip.id).clip"])
    }

    @Test("a damaged or shortened file counts as absent and is removed", arguments: [0, 10, 60, 900])
    func damaged(length: Int) async throws {
        let folder = TestVoices.temporaryFolder()
        let clip = clip("a")
        let cache = try ClipCache(folder: folder)
        await cache.store(clip)
        let path = "\(folder)/\(clip.id).clip"
        try FileManager.default.contents(atPath: path)?.prefix(length).write(to: URL(fileURLWithPath: path))
        #expect(await cache.clip(clip.id) == nil)
        #expect(!FileManager.default.fileExists(atPath: path))
        #expect(cache.size == 0)
    }

    @Test("what was used longest ago goes when there is too much")
    func limit() async throws {
        let folder = TestVoices.temporaryFolder()
        let cache = try ClipCache(folder: folder, limit: 3500)
        let clips = ["a", "b", "c"].map { clip($0) }
        for clip in clips { await cache.store(clip) }
        #expect(await cache.clip(clips[0].id) != nil)
        let last = clip("d")
        await cache.store(last)
        #expect(await cache.clip(clips[0].id) != nil)
        #expect(await cache.clip(clips[1].id) == nil)
        #expect(await cache.clip(last.id) != nil)
        #expect(cache.size <= 3500)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 3)
    }

    @Test("a half written file of a crash is removed at the start, other files are left alone")
    func leftovers() throws {
        let folder = TestVoices.temporaryFolder()
        for name in ["x.clip.1.tmp", "notes.txt"] {
            try Data("x".utf8).write(to: URL(fileURLWithPath: folder + "/" + name))
        }
        _ = try ClipCache(folder: folder)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["notes.txt"])
    }

    @Test("a folder that cannot be used is an error that names it")
    func unusable() {
        #expect { try ClipCache(folder: "/proc/nowhere") } throws: { error in
            let error = error as? SpeakerError
            return error?.code == .cache && error?.cause.contains("/proc/nowhere") == true
        }
    }
}
