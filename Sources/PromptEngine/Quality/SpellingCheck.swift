/// Compares the words of a locale with the dictionary of its language.
struct SpellingCheck {
    let book: LocaleTexts
    let log: FaultLog

    func check(lexicon: any Lexicon) {
        for text in book.texts {
            for (part, place) in parts(of: text) {
                for word in part.words.unique {
                    let bare = ArabicMarks.removed(from: word)
                    if book.isName(bare) || lexicon.knows(bare) { continue }
                    log.error(
                        place,
                        "\"\(bare)\" is not in the dictionary: correct it, or add it to \(book.path("names.txt")) "
                            + "if it is a name or a loanword")
                }
            }
        }
    }

    /// Spoken Arabic has the letters of what is shown, which `ArabicSay` checks.
    private func parts(of text: AuthoredText) -> [(text: String, place: Place)] {
        ArabicSay.governs(book) ? [(text: text.phrase.text, place: text.textPlace)] : text.parts
    }
}
