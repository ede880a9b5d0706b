extension String {
    /// The words of a text as they are written, without punctuation and placeholders.
    ///
    /// A word is a run of letters with their marks; an apostrophe or a hyphen between two letters belongs to it. What
    /// holds a digit is a number, and a letter alone is no word.
    var words: [String] {
        TemplatePiece.pieces(of: self).flatMap { piece in
            switch piece {
            case .literal(let text): WordScan(text).words
            case .placeholder: [String]()
            }
        }
    }
}

private struct WordScan {
    private static let joiners: Set<Unicode.Scalar> = ["'", "’", "-", "\u{2010}", "\u{2011}"]
    private(set) var words: [String] = []

    init(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        var run = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            if Self.isPart(scalar) || Self.joins(scalars, at: index) {
                run.append(scalar)
            } else {
                close(&run)
            }
        }
        close(&run)
    }

    private mutating func close(_ run: inout String.UnicodeScalarView) {
        if run.count(where: \.isLetter) > 1, !run.contains(where: \.isNumber) { words.append(String(run)) }
        run.removeAll()
    }

    private static func joins(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
        joiners.contains(scalars[index]) && index > 0 && index + 1 < scalars.count && isPart(scalars[index - 1])
            && isPart(scalars[index + 1])
    }

    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isLetter || scalar.isNumber || scalar.properties.generalCategory == .nonspacingMark
    }
}

extension Unicode.Scalar {
    fileprivate var isLetter: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
        default: false
        }
    }

    fileprivate var isNumber: Bool { properties.numericType != nil }
}
