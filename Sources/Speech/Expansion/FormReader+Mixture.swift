extension FormReader {
    /// Two digits from 40 on are a year of birth in the last century, lower ones are of this century.
    private static let firstYearOfLastCentury = 40

    /// A chunk with digits in it, read part by part: `12a`, `50+`, `16-jarige`, `18-65`, `COVID-19`, `ኣብ2017`.
    func mixture(at index: Int) -> Reading? {
        let chunk = chunks[index]
        guard chunk.core.unicodeScalars.contains(where: { $0.isDigit || "%€&+°".unicodeScalars.contains($0) }) else {
            return nil
        }
        if let date = date(chunk.core) {
            return Reading([[.init(form: date, language: voice)]])
        }
        let next = chunk.closing.isEmpty ? self.chunk(index + 1) : nil
        let isBeforeHour = next.map { forms[voice]?[.hour, $0.core] != nil } ?? false
        var reader = MixtureReader(chunk.core, voice: voice, forms: forms, isBeforeHour: isBeforeHour)
        let items = reader.items()
        if isBeforeHour, case .time = items.last?.form { return Reading([items, []]) }
        if let next, case .number = items.last?.form, let unit = unit(next) {
            return Reading([items, [.init(form: .words(unit.said), language: voice)]], closing: unit.closing)
        }
        return Reading([items])
    }

    /// `6-4-2017`, `06/04/2017`, `6.4.2017`, `2017-04-06`: the day before the month, as in the Netherlands.
    private func date(_ core: String) -> WrittenForm? {
        for separator in "-/." as String {
            let fields = core.split(separator: separator, omittingEmptySubsequences: false)
            let parts = fields.compactMap { Int($0) }
            guard fields.count == 3, parts.count == 3, fields.allSatisfy({ $0.allSatisfy(\.isNumber) && $0.count <= 4 })
            else { continue }
            let isYearFirst = fields[0].count == 4
            let (day, year) = isYearFirst ? (parts[2], parts[0]) : (parts[0], parts[2])
            let yearDigits = fields[isYearFirst ? 0 : 2].count
            guard (1...31).contains(day), (1...12).contains(parts[1]), yearDigits == 4 || yearDigits == 2 else {
                continue
            }
            let century = yearDigits == 4 ? 0 : year < Self.firstYearOfLastCentury ? 2000 : 1900
            return .date(day: day, month: parts[1], year: century + year)
        }
        return nil
    }
}
