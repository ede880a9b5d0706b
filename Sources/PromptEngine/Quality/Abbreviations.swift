/// Finds abbreviations in Dutch, which readers of simple Dutch should not have to know.
///
/// A list of those that have no point inside, and two patterns: a point or a slash between letters (`o.a.`, `t/m`), and a
/// word of capitals only (`COA`).
enum Abbreviations {
    private static let known: Set<String> = [
        "aub", "bijv", "blz", "bv", "dhr", "drs", "dwz", "enz", "etc", "evt", "excl", "incl", "mbt", "mevr", "mw", "nr",
        "nrs", "nvt", "oa", "ong", "pag", "resp", "svp", "zgn", "zsm",
    ]

    /// The abbreviations of a text, as they stand in it.
    static func found(in text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).compactMap { chunk in
            let word = chunk.trimming { !$0.isLetter && !$0.isNumber }
            return isAbbreviation(word) ? String(word) : nil
        }
    }

    private static func isAbbreviation(_ word: Substring) -> Bool {
        if known.contains(word.lowercased()) { return true }
        let letters = word.filter(\.isLetter)
        if letters.count > 1, letters.count == word.count, letters.allSatisfy(\.isUppercase) { return true }
        return zip(word, zip(word.dropFirst(), word.dropFirst(2))).contains { first, rest in
            first.isLetter && (rest.0 == "." || rest.0 == "/") && rest.1.isLetter
        }
    }
}
