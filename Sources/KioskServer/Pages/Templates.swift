import Foundation
import Mustache

/// The templates of all pages, and the texts of assets that are put into pages.
struct Templates: Sendable {
    /// The folder with `templates` and `assets`.
    let resources: URL
    private let library: MustacheLibrary

    /// - Throws: `ContentError.noResources`, or what is wrong in a template.
    init() async throws {
        resources = Bundle.module.bundleURL.appending(path: "Resources")
        guard FileManager.default.fileExists(atPath: resources.path) else { throw ContentError.noResources }
        library = try await MustacheLibrary(directory: resources.appending(path: "templates").path)
    }

    func render(_ template: String, _ view: View) throws -> String {
        guard let html = library.render(view, withTemplate: template) else { throw ContentError.noTemplate(template) }
        return html
    }

    /// The text of an asset.
    func asset(_ path: String) throws -> String {
        try String(contentsOf: resources.appending(path: "assets").appending(path: path), encoding: .utf8)
    }
}
