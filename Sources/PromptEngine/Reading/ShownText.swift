/// A text of authors that screens show, and where it stands.
public struct ShownText: Hashable, Sendable {
    public let file: String
    public let line: Int?
    /// The keys from the top of the file, joined with points.
    public let key: String
    public let text: String

    public init(file: String, line: Int?, key: String, text: String) {
        self.file = file
        self.line = line
        self.key = key
        self.text = text
    }
}
