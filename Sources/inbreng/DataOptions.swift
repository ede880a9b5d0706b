import ArgumentParser
import Foundation
import Journal

/// Where sessions, clips and hashes are kept.
struct DataOptions: ParsableArguments {
    @Option(help: "The folder in which sessions are kept.")
    var data = "data"

    var folder: URL { URL(filePath: data, directoryHint: .isDirectory) }

    /// Makes the folder, readable by its owner only.
    func makeFolder() throws {
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    /// - Parameter existing: refuse to make a new journal where there is none.
    func openJournal(existing: Bool = false) throws -> SQLiteJournal {
        let file = folder.appending(path: "journal.sqlite")
        if existing, !FileManager.default.fileExists(atPath: file.path) {
            throw Failure("there are no sessions in \(folder.path): name the folder with --data")
        }
        do {
            return try SQLiteJournal(path: file.path)
        } catch {
            throw Failure("\(error)")
        }
    }
}
