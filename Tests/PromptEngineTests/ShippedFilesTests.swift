import Foundation
import PromptEngine
import SessionModel
import Testing

/// The files that come with the product; the one place where these tests read from disk.
@Suite struct ShippedFilesTests {
    @Test("the locales and flows that are shipped have no errors")
    func noErrors() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let (catalogue, faults) = Catalogue.read(
            locales: try files(in: "Locales", of: root), prompts: try files(in: "Prompts", of: root),
            pictures: try Set(paths(in: "Prompts", of: root).filter { $0.hasSuffix(".svg") }))
        let errors = faults.filter { $0.severity == .error }
        #expect(errors == [], "\(errors.map(\.description).joined(separator: "\n"))")
        #expect(catalogue?.locales.map(\.tag) == ["nl", "nl-simple", "ar", "ti"])
    }

    private func files(in folder: String, of root: URL) throws -> [SourceFile] {
        try paths(in: folder, of: root).filter { $0.hasSuffix(".yaml") }.map { path in
            SourceFile(path: path, text: try String(contentsOf: root.appending(path: path), encoding: .utf8))
        }
    }

    private func paths(in folder: String, of root: URL) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).resolvingSymlinksInPath().path)
            .map { "\(folder)/\($0)" }.sorted()
    }
}
