import NIOCore

/// Clips in memory up to a number of bytes; what was used longest ago goes first.
struct MemoryClipCache: Sendable {
    private struct Entry {
        let clip: Clip
        var lastUse: Int
    }

    let limit: Int
    private(set) var size = 0
    private var entries: [ClipID: Entry] = [:]
    private var uses = 0

    init(limit: Int) {
        self.limit = limit
    }

    mutating func clip(_ id: ClipID) -> Clip? {
        uses += 1
        entries[id]?.lastUse = uses
        return entries[id]?.clip
    }

    mutating func store(_ clip: Clip) {
        let cost = Self.cost(clip)
        guard cost <= limit, entries[clip.id] == nil else { return }
        uses += 1
        entries[clip.id] = Entry(clip: clip, lastUse: uses)
        size += cost
        while size > limit, let oldest = entries.min(by: { $0.value.lastUse < $1.value.lastUse }) {
            size -= Self.cost(oldest.value.clip)
            entries[oldest.key] = nil
        }
    }

    mutating func removeAll() {
        self = MemoryClipCache(limit: limit)
    }

    /// What it really takes: the room of a buffer is a power of two.
    private static func cost(_ clip: Clip) -> Int {
        clip.audio.storageCapacity + clip.marks.count * MemoryLayout<WordMark>.stride + 256
    }
}
