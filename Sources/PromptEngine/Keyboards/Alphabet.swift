/// The letters of a language that its keyboard must be able to write.
struct Alphabet {
    /// In the order in which they are listed.
    let letters: [Character]
    private let all: Set<Character>

    /// - Parameter entry: letters with white space between; `a-z` stands for all letters of Unicode between.
    /// - Returns: nil after a fault.
    init?(_ entry: YAMLEntry) {
        guard let text = entry.text() else { return nil }
        var letters: [Character] = []
        for part in text.split(whereSeparator: \.isWhitespace) {
            guard let found = Self.letters(part) else {
                entry.error("write letters, or the first and the last of a range as in a-z, not `\(part)`")
                return nil
            }
            letters += found
        }
        self.letters = letters
        all = Set(letters)
    }

    func contains(_ letter: Character) -> Bool { all.contains(letter) }

    private static func letters(_ part: Substring) -> [Character]? {
        let ends = part.split(separator: "-", omittingEmptySubsequences: false)
        guard ends.allSatisfy({ $0.count == 1 && $0.first?.isLetter ?? false }) else { return nil }
        guard ends.count == 2, let first = ends[0].unicodeScalars.first, let last = ends[1].unicodeScalars.first,
            first.value < last.value
        else { return ends.count == 1 ? [Character(String(part))] : nil }
        return (first.value...last.value).compactMap(Unicode.Scalar.init).map(Character.init).filter(\.isLetter)
    }
}
