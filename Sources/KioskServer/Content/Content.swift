public import Foundation
public import PromptEngine

/// What authors wrote, read and checked once, at start.
public struct Content: Sendable {
    public let catalogue: Catalogue
    /// Pictures by `<flow>/<name>.svg`.
    let pictures: [String: Data]

    /// - Parameters:
    ///   - locales: the folder with `<tag>/locale.yaml` and the rest.
    ///   - prompts: the folder with `<flow>/flow.yaml` and the rest.
    /// - Throws: `ContentError`.
    public static func load(locales: URL, prompts: URL) throws -> Content {
        let (reading, pictures) = try read(locales: locales, prompts: prompts)
        guard let catalogue = reading.catalogue else {
            throw ContentError.faults(reading.faults.filter { $0.severity == .error })
        }
        return Content(catalogue: catalogue, pictures: pictures)
    }

    /// The authors' files with each of their texts, and all their faults and notices; those of recordings come last.
    public static func reading(locales: URL, prompts: URL) throws -> AuthorReading {
        try read(locales: locales, prompts: prompts).reading
    }

    private static func read(locales: URL, prompts: URL) throws -> (reading: AuthorReading, pictures: [String: Data]) {
        let recordings = RecordingFiles(prompts: prompts)
        let prompts = SourceFolder(url: prompts, name: "Prompts")
        let locales = SourceFolder(url: locales, name: "Locales")
        let drawings = try prompts.paths(withExtension: "svg")
        var pictures: [String: Data] = [:]
        for path in drawings {
            pictures[path.replacing("/pictures/", with: "/")] = try Data(
                contentsOf: prompts.url.appending(path: path))
        }
        let reading = Catalogue.reading(
            locales: try locales.sources() + locales.sources(withExtension: "txt"),
            prompts: try prompts.sources { !$0.contains("/recordings/") },
            pictures: Set(drawings.map { "Prompts/\($0)" }))
        guard let catalogue = reading.catalogue else { return (reading, pictures) }
        return (reading.adding(try RecordingCheck(catalogue: catalogue, files: recordings).faults()), pictures)
    }
}
