/// Turns written tokens into the words that are said: numbers, dates, amounts, abbreviations, addresses.
///
/// What is not recognised stays exactly as it was written. Each word keeps the token that it says; a token whose words
/// another token says has none.
struct TextExpander: Sendable {
    /// Whose text it is: in its language numbers are said.
    let voice: Voice
    private let verbalisers: [Voice: any Verbaliser]
    private let hints: FormHints

    /// - Parameters:
    ///   - locales: the folder `Locales`, in which each voice has a folder `<tag>/voice`.
    ///   - tigrinya: the words of Tigrinya numbers.
    /// - Throws: `SpeakerError` with code `languageData` that names file and line.
    init(voice: Voice, locales: String, tigrinya: TigrinyaNumbers) throws(SpeakerError) {
        self.voice = voice
        func folder(_ voice: Voice) -> String { "\(locales)/\(voice.rawValue)/voice" }
        let verbalisers: [Voice: any Verbaliser] = [
            .dutch: try DutchVerbaliser(folder: folder(.dutch)),
            .arabic: try ArabicVerbaliser(folder: folder(.arabic)),
            .tigrinya: try TigrinyaVerbaliser(folder: folder(.tigrinya), numbers: tigrinya),
        ]
        self.verbalisers = verbalisers
        hints = FormHints(verbalisers.values.flatMap(\.forms.abbreviations))
    }

    /// The words of `tokens` in the order of speech.
    ///
    /// - Parameter limit: Unicode scalars that are read; a word stands for at least one of them.
    func words(of tokens: [String], limit: Int) -> [SpokenWord] {
        guard tokens.contains(where: hints.mayHoldForm) else {
            return tokens.enumerated().map { SpokenWord(text: $0.element, token: $0.offset) }
        }
        let chunks = WrittenChunk.chunks(of: tokens, limit: limit)
        let readings = readings(of: chunks)
        var words: [SpokenWord] = []
        var next = 0
        for (index, token) in tokens.enumerated() where next < chunks.count {
            let start = next
            while next < chunks.count, chunks[next].token == index { next += 1 }
            if readings[start..<next].allSatisfy({ $0 == nil }) {
                if start < next { words.append(SpokenWord(text: token, token: index)) }
                continue
            }
            for position in start..<next {
                words += (readings[position] ?? [chunks[position].whole]).map { SpokenWord(text: $0, token: index) }
            }
        }
        return words
    }

    /// Whether a sentence goes on after this token although it ends in a point.
    ///
    /// - Parameter next: the token that follows: after "enz." a capital begins a new sentence.
    func isAbbreviation(_ token: String, before next: String?) -> Bool {
        let written = token.drop { !$0.isLetter && !$0.isNumber }
        guard written.hasSuffix("."), hints.mayHoldForm(token), let forms = forms(of: String(written)) else {
            return false
        }
        if forms[.last, String(written)] != nil { return next?.first?.isUppercase != true }
        return forms[.word, String(written)] != nil
    }

    private func forms(of text: String) -> WrittenForms? {
        verbalisers[Voice.reader(of: text) ?? voice]?.forms
    }

    /// For each chunk its words, nil when it stays as it is written.
    private func readings(of chunks: [WrittenChunk]) -> [[String]?] {
        var words = [[String]?](repeating: nil, count: chunks.count)
        let reader = FormReader(chunks: chunks, voice: voice, forms: verbalisers.mapValues(\.forms))
        var index = 0
        while index < chunks.count {
            guard let reading = reader.reading(at: index) else {
                index += 1
                continue
            }
            let end = index + max(1, reading.chunks.count)
            // Punctuation behind a silent chunk goes to the words before it.
            var closing = reading.closing
            for (offset, items) in reading.chunks.enumerated().reversed() {
                let own = closing ?? chunks[index + offset].closing
                words[index + offset] = said(items, closing: own)
                closing = items.isEmpty ? own : nil
            }
            index = end
        }
        return words
    }

    private func said(_ items: [Reading.Item], closing: String) -> [String] {
        var words: [String] = []
        var prefix = ""
        for item in items {
            if case .prefix(let text) = item.form {
                prefix += text
                continue
            }
            var said = verbalisers[item.language]?.words(for: item.form) ?? []
            if let first = said.first, !prefix.isEmpty {
                said[0] = ArabicVerbaliser.joined(prefix, first)
                prefix = ""
            }
            words += said
        }
        if let last = words.popLast() { words.append(last + closing) }
        return words
    }
}
