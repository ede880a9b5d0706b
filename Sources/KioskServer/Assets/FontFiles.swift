import Crypto
import Fonts
import Foundation

/// The files of the served fonts, by hash, and the style sheet that names them.
struct FontFiles {
    /// By path beneath the assets.
    let contents: [String: Data]

    /// Reads the fonts from disk.
    init(_ fonts: ServedFonts) throws {
        var contents: [String: Data] = [:]
        var names: [FontFace: String] = [:]
        for face in fonts.families.flatMap(\.faces) {
            let data = try Data(contentsOf: URL(filePath: face.path))
            let name = "fonts/\(SHA256.hash(data: data).prefix(8).hexadecimal).\(face.format.pathExtension)"
            contents[name] = data
            names[face] = name
        }
        contents["css/fonts.css"] = Data(FontStyleSheet(fonts) { "../\(names[$0] ?? "")" }.css.utf8)
        self.contents = contents
    }
}
