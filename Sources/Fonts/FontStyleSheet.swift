/// The served fonts as one family for style sheets.
///
/// It has a face for each file and weight, and no two faces of a weight have a character in common: so a browser loads only
/// the files that the letters of a page need (CSS Fonts 4, section 4.5, "composite faces").
public struct FontStyleSheet: Sendable {
    /// What style sheets call the family.
    public static let family = "Inbreng"

    public let css: String

    /// - Parameter address: of a face's file, as it stands in the style sheet.
    public init(_ fonts: ServedFonts, address: (FontFace) -> String) {
        let rules = FontWeight.allCases.flatMap { weight in
            var drawn = Coverage.none
            return fonts.families.compactMap { family -> String? in
                let face = family.face(weight)
                let own = face.coverage.subtracting(drawn)
                guard !own.isEmpty else { return nil }
                drawn = drawn.union(own)
                return Self.rule(face, weight, own, address(face))
            }
        }
        css = rules.isEmpty ? "/* The server has no fonts: devices use their own. */" : rules.joined(separator: "\n")
    }

    private static func rule(
        _ face: FontFace, _ weight: FontWeight, _ characters: Coverage, _ address: String
    ) -> String {
        """
        @font-face { font-family: "\(family)"; font-weight: \(weight.rawValue); font-style: normal; font-display: swap; \
        src: url("\(address)") format("\(face.format.cssName)"); unicode-range: \(range(of: characters)) }
        """
    }

    private static func range(of characters: Coverage) -> String {
        characters.ranges.map { range in
            let first = String(range.lowerBound, radix: 16)
            return range.count == 1 ? "U+\(first)" : "U+\(first)-\(String(range.upperBound, radix: 16))"
        }.joined(separator: ", ")
    }
}
