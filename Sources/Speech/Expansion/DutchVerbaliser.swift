/// Dutch, also for simple Dutch.
///
/// Thousands, hundreds and what is below stand apart ("tweeduizend zeventien", "vijfenveertig duizend"), for the voice
/// makes other sounds of one long word. A time is said as it is written, "veertien uur dertig" and not "half drie", so that it can be followed on the screen.
struct DutchVerbaliser: Verbaliser {
    let forms: WrittenForms
    private let numbers: NumberWords

    init(folder: String) throws(SpeakerError) {
        forms = try WrittenForms(folder: folder)
        numbers = try NumberWords(
            file: folder + "/numbers.tsv", columns: 3,
            required: Array(0...20) + [30, 40, 50, 60, 70, 80, 90, 100, 1000, 1_000_000])
    }

    func cardinal(_ value: Int) -> [String] {
        var words: [String] = []
        var rest = value
        for unit in [1_000_000, 1000] where rest >= unit {
            // "duizend", but "één miljoen".
            if rest / unit > 1 || unit == 1_000_000 { words += cardinal(rest / unit) }
            if unit == 1000, let count = words.last, (2..<20).contains(rest / unit) {
                words[words.count - 1] = count + numbers[unit]
            } else {
                words.append(numbers[unit])
            }
            rest %= unit
        }
        return words + belowThousand(rest, isWhole: value == 0)
    }

    func year(_ value: Int) -> [String] {
        guard (1100..<2000).contains(value) else { return cardinal(value) }
        return [belowHundred(value / 100) + numbers[100]] + belowThousand(value % 100, isWhole: false)
    }

    func ordinal(_ value: Int) -> [String] {
        var words = cardinal(value)
        guard let last = words.popLast() else { return [] }
        let rest = value % 100
        if rest > 0 && rest <= 20 || value == 0 {
            words.append(numbers[rest, column: 1])
        } else {
            words.append(last + "ste")
        }
        return words
    }

    func dayOfMonth(_ day: Int) -> [String] { cardinal(day) }

    func time(hour: Int, minute: Int, isNamed: Bool) -> [String] {
        let word = isNamed ? [] : [forms.unit(.hour, "uur")]
        return cardinal(hour) + word + (minute == 0 ? [] : cardinal(minute))
    }

    func cents(_ cents: Int) -> [String] { cardinal(cents) }

    private func belowThousand(_ value: Int, isWhole: Bool) -> [String] {
        var words: [String] = []
        if value >= 100 { words.append((value >= 200 ? numbers[value / 100] : "") + numbers[100]) }
        if value % 100 > 0 || isWhole { words.append(belowHundred(value % 100)) }
        return words
    }

    private func belowHundred(_ value: Int) -> String {
        let (tens, unit) = (value / 10 * 10, value % 10)
        guard value > 20, unit > 0 else { return numbers[value] }
        // "een" has no marks inside a word; after an e, "en" has two dots.
        let first = unit == 1 ? "een" : numbers[unit]
        return first + (first.hasSuffix("e") ? "ën" : "en") + numbers[tens]
    }
}
