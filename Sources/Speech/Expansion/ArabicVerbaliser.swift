/// Arabic, fully vocalised.
///
/// Numbers have one plain form whatever they count: the masculine counting form (ثَلَاثَة) in the oblique case
/// (عِشْرِين), which is the everyday spoken one, each word ended as before a pause. Thousands and millions follow the
/// grammar: a dual, a plural after three to ten, else the singular. The day of a month is an ordinal, and so is the hour.
struct ArabicVerbaliser: Verbaliser {
    let forms: WrittenForms
    private let numbers: NumberWords

    init(folder: String) throws(SpeakerError) {
        forms = try WrittenForms(folder: folder)
        let hundreds = stride(from: 100, through: 900, by: 100)
        numbers = try NumberWords(
            file: folder + "/numbers.tsv", columns: 4,
            required: Array(0...20) + [30, 40, 50, 60, 70, 80, 90] + hundreds
                + [1000, 2000, 3000, 1_000_000, 2_000_000, 3_000_000])
    }

    func cardinal(_ value: Int) -> [String] {
        if value == 0 { return split(numbers[0]) }
        var parts: [[String]] = []
        var rest = value
        for unit in [1_000_000, 1000] where rest >= unit {
            parts.append(counted(rest / unit, unit))
            rest %= unit
        }
        if rest >= 100 { parts.append([numbers[rest / 100 * 100]]) }
        rest %= 100
        if rest > 20 {
            for part in [rest % 10, rest / 10 * 10] where part > 0 { parts.append(split(numbers[part])) }
        } else if rest > 0 {
            parts.append(split(numbers[rest]))
        }
        return parts.enumerated().flatMap { $0.offset == 0 ? $0.element : and($0.element) }
    }

    func year(_ value: Int) -> [String] { cardinal(value) }

    /// Ordinals that are no day of a month are not written with digits in Arabic.
    func ordinal(_ value: Int) -> [String] { (1...31).contains(value) ? day(value) : cardinal(value) }

    func dayOfMonth(_ day: Int) -> [String] { self.day(day) + ["مِنْ"] }

    /// Of twelve hours, with the part of the day when more were written. Minutes are said without their noun.
    func time(hour: Int, minute: Int, isNamed: Bool) -> [String] {
        let word = isNamed ? [] : [forms.unit(.hour, "الساعة")]
        let named = split(numbers[hour % 12 == 0 ? 12 : hour % 12, column: 2])
        return word + named + (minute == 0 ? [] : and(minutes(minute))) + partOfDay(hour)
    }

    func cents(_ cents: Int) -> [String] { and(cardinal(cents)) + [forms.unit(.cent, "سنت")] }

    private func minutes(_ minute: Int) -> [String] {
        switch minute {
        case 15: ["الرُّبْع"]
        case 30: ["النِّصْف"]
        default: cardinal(minute)
        }
    }

    private func partOfDay(_ hour: Int) -> [String] {
        switch hour {
        case 0, 21...: ["لَيْلًا"]
        case 13..<17: ["بَعْدَ", "الظُّهْر"]
        case 17..<21: ["مَسَاءً"]
        default: []
        }
    }

    private func day(_ day: Int) -> [String] {
        guard day > 20, day % 10 > 0 else { return split(numbers[day, column: 1]) }
        // "The eleventh" and "the twenty-first" share a word for one.
        let unit = split(numbers[day % 10 == 1 ? 11 : day % 10, column: 1]).prefix(1)
        return unit + and(split(numbers[day / 10 * 10, column: 1]))
    }

    private func counted(_ count: Int, _ unit: Int) -> [String] {
        switch (count, count % 100) {
        case (1, _): return [numbers[unit]]
        case (2, _): return [numbers[2 * unit]]
        case (200, _): return ["مِئَتَيْ", numbers[unit]]
        case (_, 3...10): return construct(cardinal(count)) + [numbers[3 * unit]]
        case (_, 0): return construct(cardinal(count)) + [numbers[unit]]
        default: return cardinal(count) + [numbers[unit]]
        }
    }

    /// Before a noun, ة is said as t: ثَلَاثَةِ آلَاف.
    private func construct(_ words: [String]) -> [String] {
        words.enumerated().map {
            $0.offset == words.count - 1 && $0.element.hasSuffix("ة") ? $0.element + "\u{0650}" : $0.element
        }
    }

    /// "And" is written together with the word; an initial اِ is silent after it.
    private func and(_ words: [String]) -> [String] {
        guard let first = words.first else { return [] }
        return [ArabicVerbaliser.joined("وَ", first)] + words.dropFirst()
    }

    static func joined(_ prefix: String, _ word: String) -> String {
        let scalars = word.unicodeScalars
        let isSilent = scalars.starts(with: [.alef, .kasra])
        return prefix + String(isSilent ? scalars.dropFirst(2) : scalars[...])
    }
}
