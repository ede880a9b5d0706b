import PromptEngine

/// A locale's keyboard as a browser takes it: the keys as HTML, and what typing needs besides.
struct KeyboardBook: Encodable {
    let html: String
    /// What Latin letters write, by what is typed.
    let typing: [String: String]
    /// Each text holds characters that count as one.
    let alike: [String]
    /// Words to complete, the most usual first, each with the address of its clip.
    let words: [[String]]

    init(_ book: LocaleBook, _ library: Library) throws {
        let (keyboard, narrator) = (book.locale.keyboard, book.narrator)
        html = try library.render("keyboard/keys", KeyboardView(keyboard, book, assets: library.assets.prefix).view)
        typing = keyboard.typing
        alike = keyboard.alike.map { String($0) }
        let texts = InterfaceKey.allCases.filter(\.placeholders.isEmpty).map { book.locale.interface.phrase($0) }
        let known = Set(keyboard.words.map { $0.text.lowercased() })
        let own = keyboard.words(in: texts, rules: book.locale.rules).filter { !known.contains($0.text.lowercased()) }
        words = (keyboard.words + own).map { word in
            let view = narrator.viewOnDemand(word)
            return [word.text, view["clip"] ?? ""]
        }
    }
}
