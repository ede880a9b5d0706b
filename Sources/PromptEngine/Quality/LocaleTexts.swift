import SessionModel

/// All texts of one locale with the lists that belong to it.
struct LocaleTexts {
    let settings: LocaleSettings
    /// Without those of made-up sessions.
    let texts: [AuthoredText]
    /// Names, which are no words of the language.
    let ownNames: WordList
    private let fallbackNames: WordList
    private let lists: [SourceFile]

    init(_ settings: LocaleSettings, of reading: AuthorReading) {
        self.settings = settings
        texts = reading.texts.filter { $0.locale == settings.tag && !$0.isExample }
        lists = reading.lists.filter { $0.folder == settings.folder }
        ownNames = WordList(lists.first { $0.name == "names.txt" })
        let fallback = reading.locales.first { $0.tag == settings.fallback }
        fallbackNames = WordList(reading.lists.first { $0.folder == fallback?.folder && $0.name == "names.txt" })
    }

    var tag: LocaleTag { settings.tag }

    /// A list of the locale; nil if there is none.
    func list(_ name: String) -> SourceFile? { lists.first { $0.name == name } }

    func path(_ name: String) -> String { "\(settings.folder)/\(name)" }

    /// Whether the locale, or the one on which it falls back, has the word as a name or a loanword.
    func isName(_ word: String) -> Bool {
        ownNames.contains(word) || fallbackNames.contains(word)
    }

    /// The texts by their file, in the order in which they were read.
    var byFile: [(file: String, texts: [AuthoredText])] {
        texts.reduce(into: []) { files, text in
            if files.last?.file == text.place.file {
                files[files.count - 1].texts.append(text)
            } else {
                files.append((text.place.file, [text]))
            }
        }
    }
}
