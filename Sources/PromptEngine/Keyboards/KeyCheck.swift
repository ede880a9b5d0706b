/// Checks that what a key writes belongs to the language.
struct KeyCheck {
    let alphabet: Alphabet
    let rules: LocaleRules
    let hasItsDigits: Bool

    /// The digits of the locale, from 0.
    var digits: [Character] { (0...9).compactMap { rules.format($0).first } }

    func check(_ text: String, in layer: KeyboardLayer.Name, at entry: YAMLEntry) {
        for character in text {
            if layer == .latin {
                if character.isLetter, !character.isASCII {
                    entry.error("write a plain Latin letter in this layer, not `\(character)`")
                }
            } else if character.isLetter, !alphabet.contains(character) {
                entry.error("remove `\(character)`, which is not in `alphabet`, or add it there")
            } else if hasItsDigits, let digit = character.wholeNumberValue, !digits.contains(character) {
                entry.error("write the digit as `\(rules.tag)` does: `\(digits[digit % 10])`, not `\(character)`")
            }
        }
    }
}
