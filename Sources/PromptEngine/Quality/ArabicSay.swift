import SessionModel

/// Checks that spoken Arabic is the shown text with its vowel signs and nothing else, word by word.
struct ArabicSay {
    let book: LocaleTexts
    let log: FaultLog

    static func governs(_ book: LocaleTexts) -> Bool { book.tag.language == "ar" }

    func check() {
        for text in book.texts {
            guard let place = text.sayPlace else { continue }
            let shown = book.settings.rules.tokens(in: text.phrase.text)
            let spoken = book.settings.rules.tokens(in: text.phrase.say)
            // Another number of words is a fault of its own.
            guard shown.count == spoken.count else { continue }
            for (shown, spoken) in zip(shown, spoken) where differ(shown, spoken) {
                log.error(
                    place,
                    "write the letters of `text`, with their vowel signs: `\(spoken)` is not \"\(shown)\"")
            }
        }
    }

    /// What is shown in other letters or digits is written out, and names are said in their own way.
    private func differ(_ shown: String, _ spoken: String) -> Bool {
        let words = shown.words.map(ArabicMarks.removed)
        guard words.contains(where: isArabic), words.allSatisfy({ !book.isName($0) }) else { return false }
        return words != spoken.words.map(ArabicMarks.removed)
    }

    private func isArabic(_ word: String) -> Bool {
        word.unicodeScalars.contains { (0x0621...0x064A).contains($0.value) }
    }
}
