import SessionModel

/// Checks that Tigrinya is written with its own letters and marks; no free dictionary of it exists.
struct TigrinyaSpelling {
    private static let marks = Set("።፡፣፦፧፥፤“”‘’«»!()-–—…%/+−{}".unicodeScalars)
    /// Marks of other scripts, which may stand between digits, with those that Tigrinya writes.
    private static let replaced: [Unicode.Scalar: String] = [
        ".": "።", ",": "፣", "?": "፧", ";": "፤", ":": "፦", "،": "፣", "؟": "፧",
    ]
    /// Marks a long consonant for the voice (U+135F).
    private static let gemination: Unicode.Scalar = "\u{135F}"

    let book: LocaleTexts
    let log: FaultLog

    static func governs(_ book: LocaleTexts) -> Bool { book.tag.language == "ti" }

    func check() {
        for text in book.texts {
            check(text.phrase.text, at: text.textPlace, mayMark: false)
            if let place = text.sayPlace { check(text.phrase.say, at: place, mayMark: true) }
        }
    }

    private func check(_ text: String, at place: Place, mayMark: Bool) {
        for word in text.words.unique where word.unicodeScalars.contains(where: isForeign) {
            if !book.isName(word) {
                log.error(
                    place,
                    "write \"\(word)\" in the letters of Tigrinya, or add it to \(book.path("names.txt")) if it is "
                        + "a name or a loanword")
            }
        }
        for scalar in wrong(in: text).unique where !(mayMark && scalar == Self.gemination) {
            if let instead = TigrinyaLetters.replacement(of: scalar).map(String.init) ?? Self.replaced[scalar] {
                log.error(place, "write `\(instead)` for `\(scalar)`, which Tigrinya does not use")
            } else {
                log.error(place, "remove `\(scalar)`, which Tigrinya does not use")
            }
        }
    }

    /// The characters of a text that are no letters, marks or digits of the language, without letters of other scripts.
    private func wrong(in text: String) -> [Unicode.Scalar] {
        TemplatePiece.pieces(of: text).flatMap { piece -> [Unicode.Scalar] in
            guard case .literal(let text) = piece else { return [] }
            let scalars = Array(text.unicodeScalars)
            return scalars.indices.filter { index in
                let scalar = scalars[index]
                if isForeign(scalar) || scalar.properties.isWhitespace || isDigit(scalar) { return false }
                if TigrinyaLetters.all.contains(scalar) || Self.marks.contains(scalar) { return false }
                let isBetweenDigits =
                    index > 0 && index + 1 < scalars.count && isDigit(scalars[index - 1]) && isDigit(scalars[index + 1])
                return !(isBetweenDigits && Self.replaced[scalar] != nil)
            }.map { scalars[$0] }
        }
    }

    private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    /// A letter of another script.
    private func isForeign(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic && !(0x1200...0x139F).contains(scalar.value)
    }
}
