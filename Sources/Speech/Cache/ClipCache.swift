import Dispatch
import Foundation
import Synchronization

/// Clips on disk, one file each under its id: for authored texts only.
///
/// Files appear whole or not at all, a damaged one counts as absent, and when they are more than `limit` bytes
/// together, those that were used longest ago go first.
public final class ClipCache: Sendable {
    private struct Entry {
        var size: Int
        var lastUse: Date
    }

    private let folder: String
    private let limit: Int
    private let entries: Mutex<[ClipID: Entry]>
    /// Disk work has a thread of its own, so that it never holds up the cooperative pool.
    private let disk = DispatchQueue(label: "inbreng.clips")

    /// Reads which clips there are; removes what a crash left half written.
    ///
    /// - Parameters:
    ///   - folder: its own folder; made when missing.
    ///   - limit: bytes.
    /// - Throws: `SpeakerError` with code `cache`.
    public init(folder: String, limit: Int = 512 << 20) throws(SpeakerError) {
        self.folder = folder
        self.limit = limit
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            var found: [ClipID: Entry] = [:]
            for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
                let path = folder + "/" + name
                if name.hasSuffix(".tmp") {
                    try FileManager.default.removeItem(atPath: path)
                } else if let id = Self.id(ofFile: name) {
                    let attributes = try FileManager.default.attributesOfItem(atPath: path)
                    let size = (attributes[.size] as? NSNumber)?.intValue ?? 0
                    let date = attributes[.modificationDate] as? Date ?? .distantPast
                    found[id] = Entry(size: size, lastUse: date)
                }
            }
            entries = Mutex(found)
        } catch {
            throw SpeakerError(.cache, "The folder of clips \(folder) cannot be used: \(error)")
        }
    }

    /// Bytes on disk.
    public var size: Int {
        entries.withLock { $0.values.reduce(0) { $0 + $1.size } }
    }

    public func clip(_ id: ClipID) async -> Clip? {
        guard entries.withLock({ $0[id] != nil }) else { return nil }
        return await withCheckedContinuation { continuation in
            disk.async { [self] in continuation.resume(returning: read(id)) }
        }
    }

    /// Keeps a clip. A disk that is full or broken is no reason not to speak: then the clip is just not kept.
    public func store(_ clip: Clip) async {
        await withCheckedContinuation { continuation in
            disk.async { [self] in
                write(clip)
                continuation.resume()
            }
        }
    }

    private func read(_ id: ClipID) -> Clip? {
        guard let data = FileManager.default.contents(atPath: path(id)) else {
            entries.withLock { $0[id] = nil }
            return nil
        }
        guard let clip = ClipFile.clip(id, from: Array(data)) else {
            remove(id)
            return nil
        }
        let now = Date()
        entries.withLock { $0[id]?.lastUse = now }
        try? FileManager.default.setAttributes([.modificationDate: now], ofItemAtPath: path(id))
        return clip
    }

    private func write(_ clip: Clip) {
        let bytes = ClipFile.bytes(clip)
        guard bytes.count <= limit else { return }
        let draft = path(clip.id) + ".\(getpid()).tmp"
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: draft))
        } catch {
            try? FileManager.default.removeItem(atPath: draft)
            return
        }
        guard rename(draft, path(clip.id)) == 0 else {
            try? FileManager.default.removeItem(atPath: draft)
            return
        }
        entries.withLock { $0[clip.id] = Entry(size: bytes.count, lastUse: Date()) }
        makeRoom()
    }

    private func makeRoom() {
        let surplus = entries.withLock { entries -> [ClipID] in
            var total = entries.values.reduce(0) { $0 + $1.size }
            guard total > limit else { return [] }
            var surplus: [ClipID] = []
            for (id, entry) in entries.sorted(by: { $0.value.lastUse < $1.value.lastUse }) where total > limit {
                total -= entry.size
                surplus.append(id)
            }
            return surplus
        }
        for id in surplus { remove(id) }
    }

    private func remove(_ id: ClipID) {
        entries.withLock { $0[id] = nil }
        try? FileManager.default.removeItem(atPath: path(id))
    }

    private func path(_ id: ClipID) -> String {
        folder + "/" + id.rawValue + Self.suffix
    }

    private static let suffix = ".clip"

    private static func id(ofFile name: String) -> ClipID? {
        name.hasSuffix(suffix) ? ClipID(rawValue: String(name.dropLast(suffix.count))) : nil
    }
}
