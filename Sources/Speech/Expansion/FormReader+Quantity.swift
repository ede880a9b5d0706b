extension FormReader {
    /// A number, date, time or amount, with the chunks around it that say what it counts.
    func quantity(at index: Int) -> Reading? {
        let chunk = chunks[index]
        if let reading = amount(at: index) { return reading }
        if let reading = clock(at: index) { return reading }
        guard let number = number(chunk.core), let (language, forms) = forms(of: chunk.core) else { return nil }
        func item(_ form: WrittenForm) -> [Reading.Item] { [Reading.Item(form: form, language: language)] }
        guard chunk.closing.isEmpty, let next = self.chunk(index + 1) else { return nil }
        if next.core == "%" { return Reading([item(.percentage(number)), []], closing: next.closing) }
        if let day = number.whole, (1...31).contains(day), let month = forms.month(named: next.core) {
            return Reading([item(.dayOfMonth(day)), item(.words(month))], closing: afterPoint(next))
        }
        return unit(next).map { Reading([item(.number(number)), item(.words($0.said))], closing: $0.closing) }
            ?? postcode(chunk.core, next)
    }

    /// A unit behind a number, and the punctuation after it: the point of "min." belongs to the unit, that of "km." to
    /// the sentence.
    func unit(_ chunk: WrittenChunk) -> (said: String, closing: String?)? {
        guard let forms = forms[voice] else { return nil }
        if let said = forms[.unit, chunk.whole] { return (said, "") }
        return forms[.unit, chunk.core].map { ($0, nil) }
    }

    /// `9401 AB`: the digits of a Dutch postcode two by two, then its letters.
    private func postcode(_ digits: String, _ letters: WrittenChunk) -> Reading? {
        let isPostcode =
            digits.count == 4 && digits.first != "0" && letters.core.count == 2
            && letters.core.allSatisfy { ("A"..."Z").contains($0) }
        guard isPostcode, let first = WrittenNumber(digits.prefix(2)), let last = WrittenNumber(digits.suffix(2)) else {
            return nil
        }
        return Reading([
            [first, last].map { .init(form: .number($0), language: voice) },
            [.init(form: .letters(letters.core), language: .dutch)],
        ])
    }

    /// `€ 12,50`, `12,50 €`, `12,50 euro`: said as a whole by the chunk of the number.
    private func amount(at index: Int) -> Reading? {
        let chunk = chunks[index]
        let language = Voice.reader(of: chunk.core) ?? voice
        func item(_ number: WrittenNumber) -> [Reading.Item] {
            [Reading.Item(form: .euros(number), language: voice)]
        }
        if chunk.core == "€" || chunk.whole == "EUR", let next = self.chunk(index + 1), let number = number(next.core) {
            if let scale = self.chunk(index + 2), next.closing.isEmpty, Self.scales.contains(scale.core),
                let euro = forms[voice]?.unit(.euro, "€")
            {
                let items: [WrittenForm] = [.text(scale.core), .words(euro)]
                return Reading([
                    [], [.init(form: .number(number), language: voice)],
                    items.map { .init(form: $0, language: voice) },
                ])
            }
            return Reading([[], item(number)])
        }
        if chunk.core == "€", let next = self.chunk(index + 1), next.core.first?.isNumber == true {
            var reader = MixtureReader("€" + next.core, voice: voice, forms: forms)
            return Reading([[], reader.items()])
        }
        guard let number = number(chunk.core), chunk.closing.isEmpty, let next = self.chunk(index + 1),
            forms[language]?[.euro, next.core] != nil, case .decimal(_, let fraction, _) = number, fraction.count <= 2
        else {
            guard let number = number(chunk.core), self.chunk(index + 1)?.core == "€", chunk.closing.isEmpty else {
                return nil
            }
            return Reading([item(number), []])
        }
        return Reading([item(number), []])
    }

    private static let scales: Set<String> = ["duizend", "miljoen", "miljard"]

    /// `14.30 uur`, `om 9.00`, `9.00 tot 17.00 uur`: a point makes a time only where a word says so.
    private func clock(at index: Int) -> Reading? {
        let chunk = chunks[index]
        guard let (language, forms) = forms(of: chunk.core) else { return nil }
        let before = self.chunk(index - 1)?.core ?? ""
        let isNamed = forms[.hour, before] != nil
        let after = chunk.closing.isEmpty ? self.chunk(index + 1) : nil
        let isBeforeHour = after.map { forms[.hour, $0.core] != nil } ?? false
        guard let time = Self.time(chunk.core, separators: ":.") else {
            guard isNamed, voice != .dutch, let hour = Int(chunk.core), (0...24).contains(hour) else { return nil }
            return Reading([[.init(form: .time(hour: hour, minute: 0, isNamed: true), language: language)]])
        }
        let isRange =
            self.chunk(index + 2).map { Self.time($0.core, separators: ":.") != nil } ?? false
            && self.chunk(index + 3).map { forms[.hour, $0.core] != nil } ?? false
        guard chunk.core.contains(":") || isBeforeHour || isRange || isNamed || forms[.clock, before] != nil else {
            return nil
        }
        let form = WrittenForm.time(hour: time.hour, minute: time.minute, isNamed: isNamed)
        let items = [Reading.Item(form: form, language: language)]
        if isBeforeHour { return Reading([items, []]) }
        if let part = after.flatMap({ forms[.daypart, $0.core] }) {
            return Reading([items, [.init(form: .words(part), language: language)]])
        }
        return Reading([items])
    }

    /// `14.30` or `14:30`; nil when it is no time of day.
    static func time(_ core: String, separators: String) -> (hour: Int, minute: Int)? {
        let parts = core.split(whereSeparator: { separators.contains($0) })
        guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
            core.count == parts[0].count + 3, let hour = Int(parts[0]), let minute = Int(parts[1]),
            (0...24).contains(hour), (0..<60).contains(minute), core.first != "-", core.first != "+"
        else { return nil }
        return (hour, minute)
    }

    /// The number that is all of `core`.
    private func number(_ core: String) -> WrittenNumber? {
        let scalars = Array(core.unicodeScalars)
        var cursor = 0
        guard let number = WrittenNumber(scalars, at: &cursor), cursor == scalars.count else { return nil }
        return number
    }

    /// The point of "apr." belongs to the month, other punctuation to the sentence.
    private func afterPoint(_ chunk: WrittenChunk) -> String {
        let isShort = forms(of: chunk.core)?.forms.month(named: chunk.core + ".") != nil
        return isShort && chunk.closing == "." ? "" : chunk.closing
    }
}
