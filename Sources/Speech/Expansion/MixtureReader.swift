/// Reads one chunk of letters, digits and signs from left to right.
struct MixtureReader {
    private let text: [Unicode.Scalar]
    /// Who says each scalar: digits and signs go with the letters before them, or else with those behind.
    private let languages: [Voice]
    private let voice: Voice
    private let forms: [Voice: WrittenForms]
    private let isBeforeHour: Bool
    private var cursor = 0

    /// - Parameter isBeforeHour: whether the next chunk makes times of `9.00-17.00`.
    init(_ core: String, voice: Voice, forms: [Voice: WrittenForms], isBeforeHour: Bool = false) {
        text = Array(core.unicodeScalars)
        // The unit of 20°C is the same in all languages.
        let unit = core.drop { !$0.isLetter && $0 != "°" }
        let isMeasure = forms[voice]?[.unit, String(unit)] != nil
        var language = isMeasure ? voice : Voice.reader(of: core) ?? voice
        languages = text.map { scalar in
            if !isMeasure { language = Self.reader(scalar) ?? language }
            return language
        }
        self.voice = voice
        self.forms = forms
        self.isBeforeHour = isBeforeHour
    }

    mutating func items() -> [Reading.Item] {
        var items: [Reading.Item] = []
        while cursor < text.count {
            if isNumber(at: cursor) {
                items += quantity()
            } else if text[cursor].isSpokenLetter {
                items.append(letters())
            } else {
                if let sign = sign() { items.append(Reading.Item(form: .sign(sign), language: languages[cursor])) }
                cursor += 1
            }
        }
        return items
    }

    /// Digits, or a sign that belongs to the digits after it.
    private func isNumber(at index: Int) -> Bool {
        if text[index].isDigit { return true }
        let isSign = text[index] == "€" || (index == 0 && (text[index] == "-" || text[index] == "+"))
        return isSign && index + 1 < text.count && (text[index + 1].isDigit || text[index + 1] == "-")
    }

    private mutating func quantity() -> [Reading.Item] {
        let language = languages[cursor]
        var items: [Reading.Item] = []
        func item(_ form: WrittenForm) -> Reading.Item { Reading.Item(form: form, language: language) }
        var isEuros = false
        while cursor < text.count, !text[cursor].isDigit {
            switch text[cursor] {
            case "€": isEuros = true
            case "-": items.append(item(.sign(.minus)))
            default: items.append(item(.sign(.plus)))
            }
            cursor += 1
        }
        if let time = time() { return items + [item(time)] }
        guard let number = WrittenNumber(text, at: &cursor) else { return items }
        if cursor < text.count, text[cursor] == "€" {
            isEuros = true
            cursor += 1
        }
        if isEuros {
            guard let range = endOfRange() else { return items + [item(.euros(number))] }
            return items + [item(.number(number)), item(.sign(.to)), item(.euros(range))]
        }
        if cursor < text.count, text[cursor] == "%" {
            cursor += 1
            return items + [item(.percentage(number))]
        }
        return items + suffixed(number, language).map(item)
    }

    /// The 15 of `€10-15`.
    private mutating func endOfRange() -> WrittenNumber? {
        guard cursor + 1 < text.count, text[cursor] == "-", text[cursor + 1].isDigit else { return nil }
        cursor += 1
        return WrittenNumber(text, at: &cursor)
    }

    /// `14:30` and `14u30`.
    private mutating func time() -> WrittenForm? {
        var end = cursor
        let hour = WrittenNumber.digits(text, at: &end)
        guard end < text.count, text[end] == ":" || text[end] == "u" || text[end] == "." else { return nil }
        let separator = text[end]
        end += 1
        let minute = WrittenNumber.digits(text, at: &end)
        // A point alone does not make a time; one before "u" does.
        let isFollowed = end < text.count && text[end] == "u"
        guard let time = FormReader.time(hour + ":" + minute, separators: ":"),
            separator != "." || isFollowed || isBeforeHour
        else {
            return nil
        }
        cursor = end
        for scalar in "uur".unicodeScalars where cursor < text.count && text[cursor] == scalar { cursor += 1 }
        return .time(hour: time.hour, minute: time.minute, isNamed: false)
    }

    /// What follows a number at once: `2e`, `10km`, `1941ን`.
    private mutating func suffixed(_ number: WrittenNumber, _ language: Voice) -> [WrittenForm] {
        let start = cursor
        var end = cursor
        while end < text.count, text[end].isSpokenLetter || text[end] == "°" { end += 1 }
        let suffix = string(start..<end)
        guard !suffix.isEmpty, let forms = forms[language] else { return [.number(number)] }
        if let value = number.whole, forms[.ordinal, suffix] != nil {
            cursor = end
            return [.ordinal(value)]
        }
        if suffix == "ን" {
            cursor = end
            return [.numberAnd(number)]
        }
        if let unit = forms[.unit, suffix] {
            cursor = end
            return [.number(number), .words(unit)]
        }
        return [.number(number)]
    }

    private mutating func letters() -> Reading.Item {
        let start = cursor
        let language = languages[cursor]
        while cursor < text.count, text[cursor].isSpokenLetter, Self.reader(text[cursor]) == Self.reader(text[start]) {
            cursor += 1
        }
        let written = string(start..<cursor)
        let isBeforeNumber = cursor < text.count && isNumber(at: cursor)
        if isBeforeNumber, language == voice, let prefix = forms[language]?[.prefix, written] {
            return Reading.Item(form: .prefix(prefix), language: language)
        }
        if let words = forms[language]?[.word, written] { return Reading.Item(form: .words(words), language: language) }
        let isSpelt = WrittenLetters.areSpelt(written) || written.count <= 2 && written == written.uppercased()
        let isLatin = language == .dutch
        return Reading.Item(form: isLatin && isSpelt ? .letters(written) : .text(written), language: language)
    }

    /// What a sign between letters and digits means; nil for one that only separates.
    private func sign() -> WrittenForms.Sign? {
        let isAfterDigit = cursor > 0 && text[cursor - 1].isDigit
        let isAfterAmount = isAfterDigit || cursor > 0 && "%€".unicodeScalars.contains(text[cursor - 1])
        let isBeforeNumber = cursor + 1 < text.count && (text[cursor + 1].isDigit || text[cursor + 1] == "€")
        switch text[cursor] {
        case "+": return .plus
        case "&": return .and
        case "°": return .degrees
        case ".": return isAfterDigit && isBeforeNumber ? .point : nil
        case "%": return isAfterDigit ? .percent : nil
        case "-": return isAfterAmount && isBeforeNumber ? .to : nil
        default: return nil
        }
    }

    private static func reader(_ scalar: Unicode.Scalar) -> Voice? {
        Voice.reader(of: String(scalar))
    }

    private func string(_ range: Range<Int>) -> String {
        String(String.UnicodeScalarView(text[range]))
    }
}

extension Unicode.Scalar {
    /// A letter of one of our scripts, with the signs that belong to it.
    var isSpokenLetter: Bool {
        guard let script = Script(self), self != "'" else { return self == "'" }
        return script != .neutral
    }
}
