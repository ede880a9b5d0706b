import SessionModel

/// What a text for the voice must not hold.
struct SpokenText {
    private let say: String
    private let tag: LocaleTag

    init(_ say: String, tag: LocaleTag) {
        self.say = say
        self.tag = tag
    }

    /// Advice for each fault.
    var faults: [String] {
        var faults: [String] = []
        if let number = firstNumber {
            faults.append("write the number `\(number)` in words, in `say`")
        }
        if let abbreviation = firstAbbreviation {
            faults.append("write the abbreviation `\(abbreviation)` in full, in `say`")
        }
        if tag == "ar" || tag.rawValue.hasPrefix("ar-") {
            faults += ArabicPhrase(say).faults
        }
        return faults
    }

    /// The first run of digits of any script.
    private var firstNumber: String? {
        let scalars = say.unicodeScalars
        guard let start = scalars.firstIndex(where: { $0.properties.numericType != nil }) else { return nil }
        return String(String.UnicodeScalarView(scalars[start...].prefix { $0.properties.numericType != nil }))
    }

    /// The first word with a point between two letters: `b.v.`, `o.a.`, `inbreng.nl`.
    private var firstAbbreviation: String? {
        say.split(whereSeparator: \.isWhitespace).first { word in
            zip(word, zip(word.dropFirst(), word.dropFirst(2))).contains { first, rest in
                first.isLetter && rest.0 == "." && rest.1.isLetter
            }
        }.map(String.init)
    }
}
