/// Finds Arabic words whose vowel marks are left out, which the voice would read wrongly.
///
/// A letter needs a mark (fatha, damma, kasra, sukun, shadda, tanwin, dagger alif), except:
/// - alif in its forms without hamza, alif maqsura and ta marbuta, whose sound follows from the letter before;
/// - waw after damma and ya after kasra, which make that vowel long;
/// - lam of the article, and lam before a letter with shadda, into which it is assimilated;
/// - the last letter of a word, since words are spoken without case endings in a pause.
enum ArabicVocalisation {
    private static let neverMarked: Set<Unicode.Scalar> = ["ا", "آ", "ٱ", "ى", "ة"]
    private static let damma: Unicode.Scalar = "\u{064F}"
    private static let kasra: Unicode.Scalar = "\u{0650}"
    private static let shadda: Unicode.Scalar = "\u{0651}"

    /// The words with at least one letter that misses its mark.
    static func bareWords(in text: String) -> [String] {
        text.unicodeScalars
            .split { !isLetter($0) && !isMark($0) && $0 != "\u{0640}" }
            .filter { hasBareLetter(in: letters(of: $0)) }
            .map { String(String.UnicodeScalarView($0)) }
    }

    private struct Letter {
        let scalar: Unicode.Scalar
        var marks: [Unicode.Scalar] = []
    }

    private static func letters(of word: Substring.UnicodeScalarView) -> [Letter] {
        word.reduce(into: []) { letters, scalar in
            if isLetter(scalar) {
                letters.append(Letter(scalar: scalar))
            } else if isMark(scalar), !letters.isEmpty {
                letters[letters.count - 1].marks.append(scalar)
            }
        }
    }

    private static func hasBareLetter(in letters: [Letter]) -> Bool {
        letters.indices.dropLast().contains { index in
            let letter = letters[index]
            guard letter.marks.isEmpty, !neverMarked.contains(letter.scalar) else { return false }
            let before = index > 0 ? letters[index - 1] : nil
            switch letter.scalar {
            case "و": return !(before?.marks.contains(damma) ?? false)
            case "ي": return !(before?.marks.contains(kasra) ?? false)
            case "ل":
                let ofArticle = before.map { $0.scalar == "ا" || $0.scalar == "ٱ" } ?? false
                return !ofArticle && !letters[index + 1].marks.contains(shadda)
            default: return true
            }
        }
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        ("\u{0621}"..."\u{063A}").contains(scalar) || ("\u{0641}"..."\u{064A}").contains(scalar)
            || ("\u{0671}"..."\u{06D3}").contains(scalar)
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        ("\u{064B}"..."\u{065F}").contains(scalar) || scalar == "\u{0670}"
    }
}
