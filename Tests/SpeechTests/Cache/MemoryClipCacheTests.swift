import NIOCore
import Testing

@testable import Speech

@Suite("Clips in memory")
struct MemoryClipCacheTests {
    private func clip(_ name: String) -> Clip {
        Clip(
            id: ClipID(hashing: Array(name.utf8)), audio: ByteBuffer(repeating: 0, count: 1000), duration: 1, marks: [])
    }

    @Test("what was used longest ago goes first, and the limit holds")
    func limit() {
        var cache = MemoryClipCache(limit: 2600)
        cache.store(clip("a"))
        cache.store(clip("b"))
        #expect(cache.clip(clip("a").id) != nil)
        cache.store(clip("c"))
        #expect(cache.clip(clip("a").id) != nil)
        #expect(cache.clip(clip("b").id) == nil)
        #expect(cache.size <= 2600)
    }

    @Test("a clip larger than the limit is not kept")
    func large() {
        var cache = MemoryClipCache(limit: 500)
        cache.store(clip("a"))
        #expect(cache.size == 0)
    }
}
