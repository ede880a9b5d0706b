public import PromptEngine

/// Finds characters that devices could not show with the served fonts alone.
public struct GlyphCheck: Sendable {
    private let fonts: ServedFonts

    public init(_ fonts: ServedFonts) {
        self.fonts = fonts
    }

    /// Families that are not there, then each character that no served font has, at the first place where it is shown.
    ///
    /// Without any font there is no more to say than that.
    public func faults(in texts: [ShownText]) -> [SourceFault] {
        let missing = fonts.missing.map { name in
            SourceFault(file: "fonts", line: nil, key: name, advice: "not installed: \(Self.advice(for: name))")
        }
        guard !fonts.families.isEmpty else { return missing }
        var seen: Set<Unicode.Scalar> = []
        return missing
            + texts.flatMap { text in
                text.text.unicodeScalars.filter { seen.insert($0).inserted && Self.isDrawn($0) && !fonts.draws($0) }
                    .map { fault($0, in: text) }
            }
    }

    /// What installs a family.
    public static func advice(for family: String) -> String {
        ServedFonts.usual.contains(family)
            ? "install the Debian package \(ServedFonts.package)" : "install it; `fc-list : family` tells what there is"
    }

    private func fault(_ scalar: Unicode.Scalar, in text: ShownText) -> SourceFault {
        let number = String(scalar.value, radix: 16, uppercase: true)
        let code = "U+" + String(repeating: "0", count: max(0, 4 - number.count)) + number
        return SourceFault(
            file: text.file, line: text.line, key: text.key,
            advice: """
                no served font has \(scalar) (\(code)): install \(ServedFonts.package), name a family that has it with \
                --font, or write another character
                """)
    }

    /// Whether a character has a shape of its own: not white space, no control, and not one that only steers its
    /// neighbours, such as a variation selector or a joiner (Unicode 16, section 5.21, "default ignorable").
    private static func isDrawn(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        switch properties.generalCategory {
        case .control, .format: return false
        default: return !properties.isWhitespace && !properties.isDefaultIgnorableCodePoint
        }
    }
}
