/// Words that somebody has seen in a language, to find those in our texts that nobody has.
public struct ReferenceWords: Sendable {
    /// What the file with the words is called in notices.
    public let name: String
    private let words: Set<String>

    /// - Parameter text: a word at the start of each line; a tab and anything else may follow, such as how often it
    ///   was seen.
    public init(name: String, text: String) {
        self.name = name
        words = Set(
            text.split(whereSeparator: \.isNewline).compactMap { line in
                line.split(separator: "\t").first.map { String($0).plainApostrophes.nfc.lowercased() }
            })
    }

    func contains(_ word: String) -> Bool {
        words.contains(ArabicMarks.removed(from: word).plainApostrophes.nfc.lowercased())
    }
}
