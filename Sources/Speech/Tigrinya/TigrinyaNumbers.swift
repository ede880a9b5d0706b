/// Numbers in Tigrinya words.
struct TigrinyaNumbers: Sendable {
    let words: [Int: TigrinyaNumberWord]

    /// The words of `value`, 0 to `WrittenNumber.largest`: "two thousand-and ten seven-and" for 2017.
    func words(for value: Int) -> [String] {
        let parts = parts(of: value)
        guard parts.count > 1 else { return parts.first?.map(\.alone) ?? [] }
        return parts.flatMap { part in part.dropLast().map(\.alone) + part.suffix(1).map(\.joined) }
    }

    /// The words of `value` with "and" behind the last: 1941ን.
    func joinedWords(for value: Int) -> [String] {
        let parts = parts(of: value)
        return parts.flatMap { part in part.dropLast().map(\.alone) + part.suffix(1).map(\.joined) }
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
