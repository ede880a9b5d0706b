/// The keyboard that a locale shows on the screen, with what typing in the language needs besides keys.
public struct Keyboard: Sendable {
    /// `letters` first.
    public let layers: [KeyboardLayer]
    /// Lines of letters or signs that take each other's place: é and ë for e, the orders of a letter of the fidel.
    /// Each stands in one line only.
    public let variants: [[String]]
    /// Characters that count as one while words are completed, besides case and combining marks.
    public let alike: [[Character]]
    /// What Latin characters, typed one after the other, write. Each beginning of a sequence is one too. Empty where
    /// people type the language with a keyboard of its own.
    public let typing: [String: String]
    /// Words to complete, the most usual first.
    public let words: [Phrase]
    /// How keys say what they write, where that differs from what they write.
    let names: [String: String]
    /// What the keys write together.
    let letters: Set<Character>

    /// What a key or a variant writes, with how it is said.
    public func phrase(for text: String) -> Phrase {
        let digit = text.count == 1 ? text.first?.wholeNumberValue : nil
        return Phrase(text: text, say: names[text] ?? digit.map(String.init))
    }

    /// The same keyboard with other words.
    func offering(_ words: [Phrase]) -> Keyboard {
        Keyboard(
            layers: layers, variants: variants, alike: alike, typing: typing, words: words, names: names,
            letters: letters)
    }
}
