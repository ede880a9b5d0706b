/// A number as it was written.
enum WrittenNumber: Hashable, Sendable {
    case whole(Int)
    /// Four digits without grouping, 1100 to 2099: most often a year.
    case year(Int)
    /// `12,50`: what stands behind the comma is kept as it was written.
    case decimal(whole: Int, fraction: String, sign: WrittenForms.Sign)
    /// Digits that are no quantity: a leading zero, or too many.
    case digits(String)

    /// The largest number that is said as a whole; digits of a larger one are said one by one.
    static let largest = 999_999_999
    /// More digits than these without grouping are no quantity but a number of an account or a person.
    private static let mostDigits = 7

    /// The number at `cursor`, which is moved behind it; nil when there is no digit.
    ///
    /// Three digits behind a point or comma are thousands in every language, because people mix the two customs; any
    /// other count of digits is a fraction. `1.2.3` is no number but several: each is taken on its own.
    init?(_ text: [Unicode.Scalar], at cursor: inout Int) {
        var end = cursor
        let first = Self.digits(text, at: &end)
        guard !first.isEmpty else { return nil }
        let firstEnd = end
        if cursor > 1, text[cursor - 1] == ".", text[cursor - 2].isDigit {
            cursor = end
            self = Int(first).flatMap { $0 <= Self.largest ? .whole($0) : nil } ?? .digits(first)
            return
        }
        var digits = first
        if first.count <= 3, first.first != "0" {
            while digits.count <= Self.mostDigits, let group = Self.part(text, at: end), group.count == 3 {
                digits += group
                end += 4
            }
        }
        let isGrouped = digits.count > first.count
        var fraction: (digits: String, sign: WrittenForms.Sign)?
        if let part = Self.part(text, at: end), !isGrouped || text[end] != text[firstEnd] {
            fraction = (part, text[end] == "," ? .comma : .point)
            end += part.count + 1
        }
        if Self.part(text, at: end) != nil {
            (digits, fraction, end) = (first, nil, firstEnd)
        }
        cursor = end
        let isQuantity = digits == "0" || digits.first != "0"
        guard isQuantity, isGrouped || digits.count <= Self.mostDigits, let value = Int(digits), value <= Self.largest
        else {
            self = .digits(digits + (fraction?.digits ?? ""))
            return
        }
        if let fraction {
            self = .decimal(whole: value, fraction: fraction.digits, sign: fraction.sign)
        } else if !isGrouped, digits.count == 4, (1100..<2100).contains(value) {
            self = .year(value)
        } else {
            self = .whole(value)
        }
    }

    /// The number that begins `text`.
    init?(_ text: some StringProtocol) {
        var cursor = 0
        self.init(Array(text.unicodeScalars), at: &cursor)
    }

    /// The whole number, nil for one with a fraction and for mere digits.
    var whole: Int? {
        switch self {
        case .whole(let value), .year(let value): value
        case .decimal, .digits: nil
        }
    }

    /// The digits after a point or comma at `start`.
    private static func part(_ text: [Unicode.Scalar], at start: Int) -> String? {
        guard start < text.count, text[start] == "." || text[start] == "," else { return nil }
        var end = start + 1
        let digits = digits(text, at: &end)
        return digits.isEmpty ? nil : digits
    }

    static func digits(_ text: [Unicode.Scalar], at cursor: inout Int) -> String {
        let start = cursor
        while cursor < text.count, text[cursor].isDigit { cursor += 1 }
        return String(String.UnicodeScalarView(text[start..<cursor]))
    }
}

extension Unicode.Scalar {
    /// 0 to 9: other digits have become these before a text is read.
    var isDigit: Bool { ("0"..."9").contains(self) }
}
