public import SessionModel

/// Judges what the authors' texts say, where reading them only tells whether they can be used.
///
/// A fault here does not stop the server: it is for whoever changes the texts. Made-up sessions are not judged, since
/// people say things in their own way.
public struct QualityCheck {
    private let reading: AuthorReading
    private let lexicons: [String: any Lexicon]
    private let books: [LocaleTexts]

    /// - Parameter lexicons: by language, without variants: `nl`, `ar`. Of a language without one the spelling is not
    ///   judged.
    public init(_ reading: AuthorReading, lexicons: [String: any Lexicon]) {
        self.reading = reading
        self.lexicons = lexicons
        books = reading.locales.map { LocaleTexts($0, of: reading) }
    }

    /// By file and line.
    public var faults: [SourceFault] {
        let log = FaultLog()
        for book in books {
            let lexicon = lexicons[book.tag.language]
            if let lexicon { SpellingCheck(book: book, log: log).check(lexicon: lexicon) }
            if SimpleLanguage.governs(book) { SimpleLanguage(book: book, log: log).check(lexicon: lexicon) }
            if ArabicSay.governs(book) { ArabicSay(book: book, log: log).check() }
            if TigrinyaSpelling.governs(book) { TigrinyaSpelling(book: book, log: log).check() }
        }
        SameTexts(books: books, log: log).check()
        return log.faults
    }

    /// In the order in which the locales are shown; those of made-up sessions are counted too.
    public var summaries: [LocaleSummary] {
        books.map { book in
            let texts = reading.texts.filter { $0.locale == book.tag }
            return LocaleSummary(
                locale: book.tag, texts: texts.count, notReviewed: texts.count { !$0.phrase.isReviewed },
                missing: reading.missing[book.tag] ?? 0)
        }
    }

    /// Notices of the words of a locale that a list of seen words does not have, each at its first place.
    ///
    /// - Returns: nil if there is no such locale.
    public func unseenWords(in locale: LocaleTag, _ reference: ReferenceWords) -> [SourceFault]? {
        guard let book = books.first(where: { $0.tag == locale }) else { return nil }
        let log = FaultLog()
        var told: Set<String> = []
        for text in book.texts {
            for word in text.phrase.text.words where !reference.contains(word) && !book.isName(word) {
                guard told.insert(word.lowercased()).inserted else { continue }
                log.notice(
                    text.textPlace,
                    "let a speaker of `\(locale)` look at \"\(word)\", which is not in \(reference.name)")
            }
        }
        return log.faults
    }
}
