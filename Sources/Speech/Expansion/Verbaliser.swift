/// Says written forms in the words of one language.
protocol Verbaliser: Sendable {
    var forms: WrittenForms { get }

    /// 0 to `WrittenNumber.largest`.
    func cardinal(_ value: Int) -> [String]
    func ordinal(_ value: Int) -> [String]
    func year(_ value: Int) -> [String]
    /// 1 to 31, before the name of a month.
    func dayOfMonth(_ day: Int) -> [String]
    /// - Parameter isNamed: whether the word for "hour" has been said.
    func time(hour: Int, minute: Int, isNamed: Bool) -> [String]
    func cents(_ cents: Int) -> [String]
    /// A number with "and" behind it, where a language writes that as one word.
    func cardinalAnd(_ value: Int) -> [String]
}

extension Verbaliser {
    func cardinalAnd(_ value: Int) -> [String] { cardinal(value) }

    func words(for form: WrittenForm) -> [String] {
        switch form {
        case .number(let number): words(for: number)
        case .numberAnd(let number): number.whole.map(cardinalAnd) ?? words(for: number)
        case .ordinal(let value): ordinal(value)
        case .dayOfMonth(let day): dayOfMonth(day)
        case .date(let day, let month, let year):
            dayOfMonth(day) + split(forms.month(month)) + (year.map(self.year) ?? [])
        case .time(let hour, let minute, let isNamed): time(hour: hour, minute: minute, isNamed: isNamed)
        case .euros(let number): euros(number)
        case .percentage(let number): words(for: number) + split(forms.word(.percent))
        case .telephone(let groups): telephone(groups)
        case .letters(let letters): letters.map(String.init)
        case .address(let address): split(address)
        case .sign(let sign): split(forms.word(sign))
        case .words(let words): split(words)
        case .prefix(let text), .text(let text): [text]
        }
    }

    private func words(for number: WrittenNumber) -> [String] {
        switch number {
        case .whole(let value): cardinal(value)
        case .year(let value): year(value)
        case .digits(let digits): spelt(digits)
        case .decimal(let whole, let fraction, let sign):
            cardinal(whole) + split(forms.word(sign)) + self.fraction(fraction)
        }
    }

    /// 12,05 is "twelve comma zero five"; two digits are said as a number, more one by one.
    private func fraction(_ digits: String) -> [String] {
        guard digits.count <= 2, digits.first != "0", let value = Int(digits) else { return spelt(digits) }
        return cardinal(value)
    }

    private func euros(_ number: WrittenNumber) -> [String] {
        let euro = split(forms.unit(.euro, "€"))
        guard case .decimal(let whole, let fraction, _) = number, fraction.count <= 2, let cents = Int(fraction) else {
            return words(for: number) + euro
        }
        let hundredths = fraction.count == 1 ? cents * 10 : cents
        return cardinal(whole) + euro + (hundredths == 0 ? [] : self.cents(hundredths))
    }

    /// Digit by digit, with a breath after each group.
    private func telephone(_ groups: [String]) -> [String] {
        groups.enumerated().flatMap { index, group in
            var words = (group.hasPrefix("+") ? split(forms.word(.plus)) : []) + spelt(group)
            if index < groups.count - 1, let last = words.popLast() { words.append(last + ",") }
            return words
        }
    }

    func spelt(_ digits: String) -> [String] {
        digits.compactMap(\.wholeNumberValue).flatMap(cardinal)
    }

    func split(_ words: String) -> [String] {
        words.split(separator: " ").map(String.init)
    }
}
