import SessionModel

/// Finds texts that were left in another language: the same in two languages, letter for letter.
struct SameTexts {
    /// In the order in which the locales are shown.
    let books: [LocaleTexts]
    let log: FaultLog

    func check() {
        var firsts: [String: [(book: LocaleTexts, text: String)]] = [:]
        for book in books {
            for text in book.texts {
                let words = text.phrase.text.words.joined(separator: " ").lowercased()
                let name = name(of: text)
                let twin = firsts[name]?.first { $0.text == words && $0.book.tag.language != book.tag.language }
                if let twin, !words.isEmpty, !text.phrase.text.words.allSatisfy(book.isName) {
                    log.error(
                        text.textPlace,
                        "translate this text, which is that of `\(twin.book.tag)`; what is the same in both "
                            + "languages goes into \(book.path("names.txt"))")
                }
                firsts[name, default: []].append((book, words))
            }
        }
    }

    /// What a text is called in all locales: its file without the tag, and its key.
    private func name(of text: AuthoredText) -> String {
        let file = text.place.file
            .replacing("/\(text.locale)/", with: "/").replacing("/\(text.locale).yaml", with: "")
        return "\(file) \(text.place.key)"
    }
}
