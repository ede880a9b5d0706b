/// One cell of a table: words, which are guarded, or a number, which is written as it is.
public enum CSVCell: Hashable, Sendable {
    case text(String)
    case number(Int)

    /// As it stands between two commas.
    var field: String {
        switch self {
        case .number(let number): String(number)
        case .text(let text): Self.quoted(Self.guarded(text))
        }
    }

    /// What makes a spreadsheet read a cell as a formula: OWASP, *CSV Injection*
    /// (owasp.org/www-community/attacks/CSV_Injection), with its full-width forms.
    private static let formulaStarts: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]

    /// Where a new cell starts for a spreadsheet set to another separator: Dutch Excel splits at semicolons, and then
    /// does not see our quotes.
    private static let otherSeparators: Set<Unicode.Scalar> = [";", "\t", "\r", "\n"]

    /// An apostrophe before each place where a formula could start.
    private static func guarded(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        let scalars = text.unicodeScalars
        if let first = scalars.first, formulaStarts.contains(first) { result.append("'") }
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let scalar = scalars[index]
            index = scalars.index(after: index)
            result.append(scalar)
            guard otherSeparators.contains(scalar) else { continue }
            let next = scalars[index...].first { $0 != "\"" }
            if let next, formulaStarts.contains(next), !otherSeparators.contains(next) { result.append("'") }
        }
        return String(result)
    }

    private static func quoted(_ text: String) -> String {
        let needsQuotes = text.unicodeScalars.contains {
            $0 == "," || $0 == "\"" || $0 == ";" || $0 == "\t" || $0 == "\r" || $0 == "\n"
        }
        guard needsQuotes else { return text }
        var result = String.UnicodeScalarView(["\""])
        for scalar in text.unicodeScalars {
            if scalar == "\"" { result.append(scalar) }
            result.append(scalar)
        }
        result.append("\"")
        return String(result)
    }
}
