import Crypto
import Fonts
import Foundation
import Hummingbird
import NIOCore

/// Styles, scripts, pictures and fonts, all in memory, under an address that names their version.
struct AssetStore: Sendable {
    /// Path prefix of all assets, such as `/assets/3fa9c1d2`.
    let prefix: String
    private let files: [String: StoredFile]

    /// - Parameters:
    ///   - folder: our own css, js and pictures.
    ///   - pictures: authors' pictures by `<flow>/<name>.svg`, served beneath `prompts/`.
    ///   - fonts: served beneath `fonts/`, with the style sheet `css/fonts.css` that names them.
    init(folder: URL, pictures: [String: Data], fonts: ServedFonts) throws {
        var contents: [String: Data] = [:]
        let enumerator = FileManager.default.enumerator(atPath: folder.path)
        while let path = enumerator?.nextObject() as? String {
            guard Self.contentTypes[(path as NSString).pathExtension] != nil else { continue }
            contents[path] = try Data(contentsOf: folder.appending(path: path))
        }
        for (path, data) in pictures { contents["prompts/\(path)"] = data }
        contents.merge(try FontFiles(fonts).contents) { $1 }

        var version = SHA256()
        for (path, data) in contents.sorted(by: { $0.key < $1.key }) {
            version.update(data: Data(path.utf8))
            version.update(data: data)
        }
        prefix = "/assets/" + version.finalize().prefix(6).hexadecimal
        files = contents.reduce(into: [:]) { files, entry in
            let type = Self.contentTypes[(entry.key as NSString).pathExtension] ?? "application/octet-stream"
            files[entry.key] = StoredFile(ByteBuffer(bytes: entry.value), contentType: type)
        }
    }

    func file(_ path: String) -> StoredFile? { files[path] }

    func pictureURL(_ name: String, of flow: String) -> String { "\(prefix)/prompts/\(flow)/\(name).svg" }

    private static let contentTypes = [
        "css": "text/css; charset=utf-8",
        "js": "text/javascript; charset=utf-8",
        "svg": "image/svg+xml; charset=utf-8",
        "png": "image/png",
        "ttf": FontFormat.trueType.mediaType,
        "otf": FontFormat.openType.mediaType,
    ]
}
