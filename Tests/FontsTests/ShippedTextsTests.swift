import Foundation
import PromptEngine
import Testing

@testable import Fonts

struct ShippedTextsTests {
    private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test("the usual fonts draw every character of our languages and prompts")
    func authored() throws {
        let texts = Catalogue.reading(
            locales: try files("Locales", "yaml"), prompts: try files("Prompts", "yaml"), pictures: []
        ).shownTexts
        #expect(texts.count > 1000)
        #expect(try check.faults(in: texts) == [])
    }

    @Test("the usual fonts draw every character of the templates and scripts")
    func templates() throws {
        let sources =
            try files("Sources/KioskServer/Resources", "mustache") + files("Sources/KioskServer/Resources", "js")
        #expect(sources.count > 80)
        let texts = sources.map { ShownText(file: $0.path, line: nil, key: "file", text: $0.text) }
        #expect(try check.faults(in: texts) == [])
    }

    private var check: GlyphCheck {
        get throws { GlyphCheck(ServedFonts(from: try InstalledFonts())) }
    }

    private func files(_ folder: String, _ pathExtension: String) throws -> [SourceFile] {
        let top = root.appending(path: folder)
        let paths = try #require(FileManager.default.enumerator(atPath: top.path)).compactMap { $0 as? String }
        return try paths.filter { $0.hasSuffix(".\(pathExtension)") }.sorted().map { path in
            SourceFile(
                path: "\(folder)/\(path)", text: try String(contentsOf: top.appending(path: path), encoding: .utf8))
        }
    }
}
