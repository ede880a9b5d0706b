import SessionModel

/// The rules of simple Dutch: short sentences, no abbreviations, words that people know.
///
/// They hold for a locale with the variant `simple` (`nl-simple`): for what is shown and for what is spoken.
struct SimpleLanguage {
    /// The most words in a sentence.
    static let longestSentence = 12
    /// The most words in a sentence on average, over the sentences of a file that end in a mark: titles and buttons do
    /// not make up for long sentences.
    static let averageSentence = 8.0

    let book: LocaleTexts
    let log: FaultLog

    static func governs(_ book: LocaleTexts) -> Bool {
        book.tag.rawValue.split(separator: "-").dropFirst().contains("simple")
    }

    func check(lexicon: (any Lexicon)?) {
        for text in book.texts {
            for (part, place) in text.parts { check(part, at: place) }
        }
        for (file, texts) in book.byFile { checkAverage(of: texts, in: file) }
        if let lexicon { checkWords(lexicon) }
    }

    private func check(_ text: String, at place: Place) {
        for sentence in Sentence.sentences(of: text) where sentence.length > Self.longestSentence {
            log.error(
                place,
                "write sentences of at most \(Self.longestSentence) words; this one has \(sentence.length): "
                    + sentence.text)
        }
        for abbreviation in Abbreviations.found(in: text) {
            log.error(place, "write the abbreviation `\(abbreviation)` in full")
        }
    }

    private func checkAverage(of texts: [AuthoredText], in file: String) {
        let lengths = texts.flatMap { Sentence.sentences(of: $0.phrase.text) }.filter(\.isEnded).map(\.length)
        let words = lengths.reduce(0, +)
        guard Double(words) > Self.averageSentence * Double(lengths.count) else { return }
        // Rounded up, so that it never reads as the number that is allowed.
        let tenths = (words * 10 + lengths.count - 1) / lengths.count
        log.error(
            Place(file: file, line: 1),
            "write shorter sentences: they have \(tenths / 10).\(tenths % 10) words on average, and at most "
                + "\(Int(Self.averageSentence)) are easy to read")
    }

    private func checkWords(_ lexicon: any Lexicon) {
        guard let file = book.list("words.txt") else {
            log.error(Place(file: book.path("words.txt")), "add this file with the words that everybody knows")
            return
        }
        let common = CommonWords(list: WordList(file), lexicon: lexicon)
        for (word, line) in common.list.entries where !lexicon.knows(word) {
            log.error(Place(file: file.path, line: line), "correct \"\(word)\", which is not in the dictionary")
        }
        let explained = Explanations(
            book, log: log, isForm: common.isForm, isNeeded: { !common.contains($0) }
        ).words
        for text in book.texts {
            for (part, place) in text.parts {
                for word in part.words.unique where !isKnown(word, common, explained) {
                    log.error(
                        place,
                        "\"\(word)\" is not a common word: use another, or explain it in a text and name that text "
                            + "in \(book.path("explained.yaml"))")
                }
            }
        }
    }

    private func isKnown(_ word: String, _ common: CommonWords, _ explained: Set<String>) -> Bool {
        common.contains(word) || book.ownNames.contains(word) || explained.contains { common.isForm($0, word) }
    }
}
