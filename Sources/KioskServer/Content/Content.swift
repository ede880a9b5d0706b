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
        let (catalogue, faults, pictures) = try read(locales: locales, prompts: prompts)
        guard let catalogue else { throw ContentError.faults(faults.filter { $0.severity == .error }) }
        return Content(catalogue: catalogue, pictures: pictures)
    }

    /// All faults and notices of the authors' files, in the order of the files; those of recordings come last.
    public static func check(locales: URL, prompts: URL) throws -> [SourceFault] {
        try read(locales: locales, prompts: prompts).faults
    }

    private static func read(
        locales: URL, prompts: URL
    ) throws -> (catalogue: Catalogue?, faults: [SourceFault], pictures: [String: Data]) {
        let recordings = RecordingFiles(prompts: prompts)
        let prompts = SourceFolder(url: prompts, name: "Prompts")
        let drawings = try prompts.paths(withExtension: "svg")
        var pictures: [String: Data] = [:]
        for path in drawings {
            pictures[path.replacing("/pictures/", with: "/")] = try Data(
                contentsOf: prompts.url.appending(path: path))
        }
        let (catalogue, faults) = Catalogue.read(
            locales: try SourceFolder(url: locales, name: "Locales").sources(),
            prompts: try prompts.sources { !$0.contains("/recordings/") },
            pictures: Set(drawings.map { "Prompts/\($0)" }))
        guard let catalogue else { return (nil, faults, pictures) }
        let heard = try RecordingCheck(catalogue: catalogue, files: recordings).faults()
        let isFaultless = heard.allSatisfy { $0.severity == .notice }
        return (isFaultless ? catalogue : nil, faults + heard, pictures)
    }
}
