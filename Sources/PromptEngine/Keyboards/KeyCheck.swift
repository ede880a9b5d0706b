import SessionModel

/// Checks that what a key writes belongs to the language.
struct KeyCheck {
    let alphabet: Alphabet
    /// The digits of the locale, from 0; empty where the locale asks for digits that there are not.
    let digits: [Character]
    private let tag: LocaleTag

    init(_ alphabet: Alphabet, _ settings: LocaleSettings) {
        self.alphabet = alphabet
        digits = settings.hasItsDigits ? (0...9).compactMap { settings.rules.format($0).first } : []
        tag = settings.tag
    }

    func check(_ text: String, in layer: KeyboardLayer.Name, at entry: YAMLEntry) {
        for character in text {
            if layer == .latin {
                if character.isLetter, !character.isASCII {
                    entry.error("write a plain Latin letter in this layer, not `\(character)`")
                }
            } else if character.isLetter, !alphabet.contains(character) {
                entry.error("remove `\(character)`, which is not in `alphabet`, or add it there")
            } else if !digits.isEmpty, let digit = character.wholeNumberValue, !digits.contains(character) {
                entry.error("write the digit as `\(tag)` does: `\(digits[digit % 10])`, not `\(character)`")
            }
        }
    }
}
