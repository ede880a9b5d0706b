import Foundation

/// A folder of its own for one run, on the disk that the data folder would be on.
struct TemporaryFolder: Sendable {
    let url: URL

    init() throws {
        url = URL(filePath: FileManager.default.currentDirectoryPath)
            .appending(path: ".build/bench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    func file(_ name: String) -> URL { url.appending(path: name) }

    func remove() { try? FileManager.default.removeItem(at: url) }
}
