/// One Arabic word with its marks, as it stands in a text.
struct ArabicSpelling {
    struct Letter {
        let scalar: Unicode.Scalar
        var marks: [Unicode.Scalar] = []

        /// Short vowels, tanwin and sukun; not shadda.
        var vowels: [Unicode.Scalar] { marks.filter { ("\u{064B}"..."\u{0650}").contains($0) || $0 == "\u{0652}" } }
    }

    private static let shadda: Unicode.Scalar = "\u{0651}"
    private static let sukun: Unicode.Scalar = "\u{0652}"
    private static let tanwinFath: Unicode.Scalar = "\u{064B}"
    private static let tehMarbuta: Unicode.Scalar = "\u{0629}"
    /// At these the voice pauses. A dash between words, a quotation mark before one and a placeholder are no pause.
    private static let pauses = Set(".,!?:;…،؛؟»”)".unicodeScalars)

    /// As it is written.
    let text: String
    let letters: [Letter]
    /// Whether a mark stands before its first letter.
    let hasLooseMark: Bool
    /// Whether the voice pauses after it: at punctuation and at the end.
    private(set) var isAtPause = false

    static func words(in text: String) -> [ArabicSpelling] {
        let scalars = text.unicodeScalars
        var words: [ArabicSpelling] = []
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let word = scalars[index...].prefix(while: isPartOfWord)
            let gap = scalars[word.endIndex...].prefix { !isPartOfWord($0) }
            index = gap.endIndex
            guard !word.isEmpty else { continue }
            var spelling = ArabicSpelling(word)
            spelling.isAtPause = index == scalars.endIndex && !gap.contains("}") || endsClause(gap)
            words.append(spelling)
        }
        return words
    }

    /// Whether a pause comes before anything else is said.
    private static func endsClause(_ gap: Substring.UnicodeScalarView) -> Bool {
        guard let first = gap.first(where: { !$0.properties.isWhitespace }) else { return false }
        return pauses.contains(first)
    }

    private init(_ word: Substring.UnicodeScalarView) {
        text = String(String.UnicodeScalarView(word))
        letters = word.reduce(into: []) { letters, scalar in
            if Self.isLetter(scalar) {
                letters.append(Letter(scalar: scalar))
            } else if Self.isMark(scalar), !letters.isEmpty {
                letters[letters.count - 1].marks.append(scalar)
            }
        }
        hasLooseMark = word.first { $0 != "\u{0640}" }.map(Self.isMark) ?? false
    }

    var hasTwoVowels: Bool { letters.contains { $0.vowels.count > 1 } }

    var hasSukunAndShadda: Bool {
        letters.contains { $0.marks.contains(Self.shadda) && $0.marks.contains(Self.sukun) }
    }

    /// A tanwin of a is said also at a pause.
    var endsInMarkedTehMarbuta: Bool {
        guard isAtPause, let last = letters.last, last.scalar == Self.tehMarbuta else { return false }
        return last.vowels.contains { $0 != Self.tanwinFath }
    }

    var endsInDroppedVowel: Bool {
        guard isAtPause, let last = letters.last, last.scalar != Self.tehMarbuta else { return false }
        let skeleton = String(String.UnicodeScalarView(letters.map(\.scalar)))
        return last.vowels.contains {
            $0 != Self.tanwinFath && $0 != Self.sukun && !ArabicPause.keepsFinalVowel(skeleton, $0)
        }
    }

    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        isLetter(scalar) || isMark(scalar) || scalar == "\u{0640}"
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        ("\u{0621}"..."\u{063A}").contains(scalar) || ("\u{0641}"..."\u{064A}").contains(scalar)
            || ("\u{0671}"..."\u{06D3}").contains(scalar)
    }

    /// Whether it tells how a letter is said: a short vowel, tanwin, sukun, shadda, dagger alif.
    static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        ("\u{064B}"..."\u{065F}").contains(scalar) || scalar == "\u{0670}"
    }
}
