/// A file of authors, already read from disk.
public struct SourceFile: Hashable, Sendable {
    /// As it is named in faults. The last two parts say what it is: `nl/locale.yaml`, `assen-2017/flow.yaml`.
    public let path: String
    public let text: String

    public init(path: String, text: String) {
        self.path = path
        self.text = text
    }

    private var parts: [Substring] { path.split(separator: "/") }

    /// The last part of the path.
    var name: String { parts.last.map(String.init) ?? path }

    /// The name of the folder that holds the file: a locale's tag or a flow's id.
    var folderName: String { parts.dropLast().last.map(String.init) ?? "" }

    /// The path up to the file's name, without the last `/`.
    var folder: String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }
}
