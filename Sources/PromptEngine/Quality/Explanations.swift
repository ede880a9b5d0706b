import SessionModel

/// The words that texts of a simple locale use and explain: `explained.yaml`, a word and the key of the text.
struct Explanations {
    private let entries: [(word: String, place: Place)]

    /// Reports what explains nothing.
    ///
    /// - Parameters:
    ///   - isForm: whether the second word is a form of the first.
    ///   - isNeeded: whether a word has to be explained.
    init(
        _ book: LocaleTexts, log: FaultLog, isForm: (String, String) -> Bool, isNeeded: (String) -> Bool
    ) {
        guard let file = book.list("explained.yaml"), let fields = YAMLEntry.root(of: file, log: log)?.fields() else {
            entries = []
            return
        }
        entries = fields.names.compactMap { word in
            guard let entry = fields[word], let key = entry.text() else { return nil }
            let explaining = book.texts.filter { $0.place.key == key }
            if explaining.isEmpty {
                entry.error("name the text that explains this word; no text of `\(book.tag)` has the key `\(key)`")
            } else if !explaining.contains(where: { text in text.phrase.text.words.contains { isForm(word, $0) } }) {
                entry.error("explain this word in the text `\(key)`, or name another; that one does not hold it")
            } else if !isNeeded(word) {
                entry.error("remove this word; the list of common words has it")
            }
            return (word.plainApostrophes.nfc.lowercased(), entry.place)
        }
    }

    var words: Set<String> { Set(entries.map(\.word)) }
}
