/// Numbers in Tigrinya words.
struct TigrinyaNumbers: Sendable {
    let words: [Int: TigrinyaNumberWord]

    /// The largest number that is said as a whole; digits of a larger one are said one by one.
    static let largest = 999_999_999

    /// The words of `value`, 0 to `largest`: "two thousand-and ten seven-and" for 2017.
    func words(for value: Int) -> [String] {
        let parts = parts(of: value)
        guard parts.count > 1 else { return parts.first?.map(\.alone) ?? [] }
        return parts.flatMap { part in part.dropLast().map(\.alone) + part.suffix(1).map(\.joined) }
    }

    /// The words of digits that are not a quantity, one by one.
    func words(digits: String) -> [String] {
        digits.compactMap(\.wholeNumberValue).compactMap { words[$0]?.alone }
    }

    /// Groups of words that are joined by "and".
    private func parts(of value: Int) -> [[TigrinyaNumberWord]] {
        if value == 0 { return [[words[0]].compactMap(\.self)] }
        var parts: [[TigrinyaNumberWord]] = []
        var rest = value
        for unit in [1_000_000, 1000, 100] where rest >= unit {
            let count = rest / unit
            rest %= unit
            // "hundred", "thousand", but "one million".
            let isCounted = count > 1 || unit == 1_000_000
            let counted = isCounted ? self.words(for: count).map { TigrinyaNumberWord(alone: $0, joined: $0) } : []
            parts.append(counted + [words[unit]].compactMap(\.self))
        }
        if rest > 10 && rest < 20 {
            parts.append([words[10], words[rest - 10]].compactMap(\.self))
        } else {
            for part in [rest / 10 * 10, rest % 10] where part > 0 {
                parts.append([words[part]].compactMap(\.self))
            }
        }
        return parts
    }
}
