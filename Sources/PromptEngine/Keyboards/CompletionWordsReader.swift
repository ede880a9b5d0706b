import SessionModel

/// Reads `Locales/<tag>/completions.yaml`: the words that a keyboard offers to complete.
struct CompletionWordsReader {
    static let file = "completions.yaml"

    let settings: LocaleSettings
    let log: FaultLog

    /// - Returns: in the order of the file. Arabic words are written as they are said; they show without vowel signs.
    func words(of file: SourceFile, _ keyboard: Keyboard) -> [Phrase] {
        guard let fields = YAMLEntry.root(of: file, log: log)?.fields() else { return [] }
        fields.allow(["reviewed", "words"])
        let isReviewed = fields["reviewed"]?.bool() ?? true
        if !isReviewed {
            fields["reviewed"]?.notice(
                "let a speaker of `\(settings.tag)` read these words, then remove `reviewed: false`")
        }
        guard let entry = fields.required("words"), let text = entry.text() else { return [] }
        var known: Set<String> = []
        return text.split(whereSeparator: \.isWhitespace).map { written in
            let word = Phrase(
                text: UnvocalisedArabic.bare(String(written)), say: String(written), isReviewed: isReviewed)
            check(word, keyboard, &known, entry)
            return word
        }
    }

    private func check(_ word: Phrase, _ keyboard: Keyboard, _ known: inout Set<String>, _ entry: YAMLEntry) {
        if !known.insert(word.text).inserted { entry.error("keep `\(word.text)` once") }
        if settings.rules.tokens(in: word.text).count != 1 { entry.error("write a word, not `\(word.text)`") }
        let strange = word.text.lowercased().filter { !keyboard.letters.contains($0) }
        if !strange.isEmpty { entry.error("remove `\(word.text)`; no key writes `\(strange)`") }
        for advice in SpokenText(word.say, tag: settings.tag).faults { entry.error(advice) }
    }
}
