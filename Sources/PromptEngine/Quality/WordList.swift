/// A list of words in a text file: words apart by white space, `#` begins a remark.
struct WordList {
    /// In the order of the file, with their lines.
    let entries: [(word: String, line: Int)]
    private let words: Set<String>

    /// - Parameter file: nil if there is none; the list is then empty.
    init(_ file: SourceFile?) {
        let lines = (file?.text ?? "").split(separator: "\n", omittingEmptySubsequences: false)
        entries = lines.enumerated().flatMap { index, line in
            line.prefix { $0 != "#" }.split(whereSeparator: \.isWhitespace).map {
                (word: String($0).plainApostrophes.nfc, line: index + 1)
            }
        }
        words = Set(entries.map(\.word))
    }

    /// Whether the list has the word, or has it without the capital of a sentence's first word.
    func contains(_ word: String) -> Bool {
        let word = word.plainApostrophes.nfc
        return words.contains(word) || words.contains(word.prefix(1).lowercased() + word.dropFirst())
    }
}

extension String {
    /// With `'` for the `’` of printed text, as dictionaries and lists write it.
    var plainApostrophes: String { replacing("’", with: "'") }
}
