import Foundation
import PromptEngine

/// Reads authors' files from disk for the engine, which itself touches no files.
struct SourceFolder {
    let url: URL
    /// What faults call the folder: `Locales` or `Prompts`.
    let name: String

    /// Every file with this extension beneath the folder, with its path from the folder's name on, sorted.
    ///
    /// - Parameter isWanted: asked with each path, relative to the folder.
    func sources(
        withExtension pathExtension: String = "yaml", where isWanted: (String) -> Bool = { _ in true }
    ) throws -> [SourceFile] {
        try paths(withExtension: pathExtension).filter(isWanted).map { path in
            let text = try String(contentsOf: url.appending(path: path), encoding: .utf8)
            return SourceFile(path: "\(name)/\(path)", text: text)
        }
    }

    /// Paths of the files with this extension, relative to the folder, sorted.
    func paths(withExtension pathExtension: String) throws -> [String] {
        guard FileManager.default.fileExists(atPath: url.path) else { throw ContentError.noFolder(url.path) }
        let enumerator = FileManager.default.enumerator(atPath: url.path)
        var paths: [String] = []
        while let path = enumerator?.nextObject() as? String {
            if (path as NSString).pathExtension == pathExtension { paths.append(path) }
        }
        return paths.sorted()
    }
}
