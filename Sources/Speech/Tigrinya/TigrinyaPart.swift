/// A part of a written token that is read in one way.
enum TigrinyaPart: Hashable {
    case letters(String)
    case number(Int)
    /// Digits that are no quantity: a leading zero, or too many.
    case digits(String)

    /// The parts of `text` in order. Other characters only separate, except one `.` or `,` between thousands.
    static func parts(of text: String) -> [TigrinyaPart] {
        var parts: [TigrinyaPart] = []
        var rest = Array(text.unicodeScalars)[...]
        func take(while condition: (Unicode.Scalar) -> Bool) -> [Unicode.Scalar] {
            let taken = rest.prefix(while: condition)
            rest = rest.dropFirst(taken.count)
            return Array(taken)
        }
        while let first = rest.first {
            if EthiopicNumerals.contains(first) {
                let numerals = take(while: EthiopicNumerals.contains)
                if let value = EthiopicNumerals.value(numerals) { parts.append(.number(value)) }
            } else if isLetter(first) {
                parts.append(.letters(String(String.UnicodeScalarView(take(while: isLetter)))))
            } else if isDigit(first) {
                var digits = String(String.UnicodeScalarView(take(while: isDigit)))
                while digits.count <= 6, let thousands = thousands(rest) {
                    digits += thousands
                    rest = rest.dropFirst(4)
                }
                let isPlain = digits == "0" || digits.first != "0"
                if isPlain, let value = Int(digits), value <= TigrinyaNumbers.largest {
                    parts.append(.number(value))
                } else {
                    parts.append(.digits(digits))
                }
            } else {
                rest = rest.dropFirst()
            }
        }
        return parts
    }

    /// Three digits after a separator, and no fourth.
    private static func thousands(_ rest: ArraySlice<Unicode.Scalar>) -> String? {
        guard let separator = rest.first, separator == "." || separator == "," else { return nil }
        let digits = rest.dropFirst().prefix(while: isDigit)
        return digits.count == 3 ? String(String.UnicodeScalarView(digits)) : nil
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        (0x1200...0x135A).contains(scalar.value)
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        ("0"..."9").contains(scalar)
    }
}
