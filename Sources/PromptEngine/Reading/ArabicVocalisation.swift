/// Finds Arabic words whose vowel marks are left out, which the voice would read wrongly.
///
/// A letter needs a mark (fatha, damma, kasra, sukun, tanwin, dagger alif), except:
/// - alif in its forms without hamza, alif maqsura and ta marbuta, whose sound follows from the letter before;
/// - waw after damma and ya after kasra, which make that vowel long;
/// - lam of the article, and lam before a letter with shadda, into which it is assimilated;
/// - the last letter of a word, since words are spoken without case endings in a pause.
///
/// A shadda alone is no vowel mark: inside a word it needs one beside it.
enum ArabicVocalisation {
    private static let neverMarked: Set<Unicode.Scalar> = ["ا", "آ", "ٱ", "ى", "ة"]
    private static let damma: Unicode.Scalar = "\u{064F}"
    private static let kasra: Unicode.Scalar = "\u{0650}"
    private static let shadda: Unicode.Scalar = "\u{0651}"

    /// The words with at least one letter that misses its mark.
    static func bareWords(in text: String) -> [String] {
        ArabicSpelling.words(in: text).filter(isBare).map(\.text)
    }

    /// Whether at least one letter misses its mark.
    static func isBare(_ word: ArabicSpelling) -> Bool {
        let letters = word.letters
        return letters.indices.dropLast().contains { index in
            let letter = letters[index]
            if letter.marks.contains(shadda) { return letter.marks.count == 1 }
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
}
