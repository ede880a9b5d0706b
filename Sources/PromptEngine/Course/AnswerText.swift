/// How the words of a participant are cleaned and measured.
enum AnswerText {
    /// A character (grapheme cluster) can hold any number of combining marks; more than this on average is no writing.
    private static let scalarsPerCharacter = 16

    /// Lines end with `\n`, control characters are gone, white space around the text is gone, and it is in NFC.
    static func clean(_ text: String) -> String {
        (text.unicodeScalars.contains(where: isControl) ? withoutControls(text) : text).trimmingWhitespace().nfc
    }

    private static func withoutControls(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        var afterReturn = false
        for scalar in text.unicodeScalars {
            if scalar == "\r" || scalar == "\n" {
                if scalar == "\r" || !afterReturn { scalars.append("\n") }
            } else if scalar == "\t" || !isControl(scalar) {
                scalars.append(scalar)
            }
            afterReturn = scalar == "\r"
        }
        return String(scalars)
    }

    /// The characters of general category Cc, which is fixed (Unicode, section 23.1).
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
    }

    /// Whether there is anything to see or hear: not only white space and invisible marks.
    static func isReadable(_ text: String) -> Bool {
        text.unicodeScalars.contains { scalar in
            !scalar.properties.isWhitespace && !scalar.properties.isDefaultIgnorableCodePoint
                && scalar.properties.generalCategory != .format
        }
    }

    static func fits(_ text: String, characters: Int) -> Bool {
        // No character takes less than a byte.
        text.utf8.count <= characters
            || text.unicodeScalars.count <= characters * scalarsPerCharacter && text.count <= characters
    }
}
