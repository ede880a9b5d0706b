/// Where sentences end.
enum Sentences {
    private static let ends: Set<Character> = [
        ".", "!", "?", "…", "\u{1362}", "\u{1367}", "\u{1368}", "\u{061F}", "\u{06D4}",
    ]
    private static let closers: Set<Character> = ["\"", "'", "”", "’", "»", ")", "]"]

    /// Whether a sentence ends with this token, unless it is an abbreviation: those are known to `TextExpander`.
    static func ends(_ token: String) -> Bool {
        let bare = token.reversed().drop { closers.contains($0) }
        guard let last = bare.first, ends.contains(last) else { return false }
        // "1." is a number in a list, "J." an initial; "2017." is the end.
        return last != "." || bare.count > 2 && !(bare.count == 3 && bare.dropFirst().allSatisfy(\.isNumber))
    }

    /// Whether the voice pauses after this token.
    static func endsClause(_ token: String) -> Bool {
        guard let last = token.last else { return false }
        return !last.isLetter && !last.isNumber
    }

    /// The punctuation at the end of a token in the form that the library knows, for words that go to it as phonemes.
    static func closingPunctuation(of text: String) -> String {
        switch text.last {
        case ".": "."
        case ",", ";", ":": ","
        case "?": "?"
        case "!": "!"
        default: ""
        }
    }
}
