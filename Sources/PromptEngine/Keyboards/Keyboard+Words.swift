extension Keyboard {
    /// The words in texts of the locale that the keyboard can write, the most usual first: more than two letters, each
    /// once, with how it is said there.
    public func words(in phrases: [Phrase], rules: LocaleRules) -> [Phrase] {
        var counts: [String: Int] = [:]
        var found: [(key: String, word: Phrase)] = []
        for word in phrases.flatMap({ words(in: $0, rules) }) {
            let key = word.text.lowercased()
            if counts[key] == nil { found.append((key, word)) }
            counts[key, default: 0] += 1
        }
        return found.enumerated().sorted { lhs, rhs in
            let (left, right) = (counts[lhs.element.key] ?? 0, counts[rhs.element.key] ?? 0)
            return (right, lhs.offset) < (left, rhs.offset)
        }.map(\.element.word)
    }

    private func words(in phrase: Phrase, _ rules: LocaleRules) -> [Phrase] {
        let shown = rules.tokens(in: phrase.text)
        let said = phrase.say == phrase.text ? shown : rules.tokens(in: phrase.say)
        // Without a word said for each that shows, the one that shows is said.
        let spoken = said.count == shown.count ? said : shown
        var begins = true
        return zip(shown, spoken).compactMap { shown, spoken in
            defer { begins = shown.contains { ".!?".contains($0) } }
            var text = Self.core(shown)
            if begins { text = text.prefix(1).lowercased() + text.dropFirst() }
            let canWrite = text.lowercased().allSatisfy { letters.contains($0) && !$0.isNumber }
            guard canWrite, text.count(where: \.isLetter) > 2 else { return nil }
            return Phrase(text: text, say: Self.core(spoken))
        }
    }

    /// A token without the signs around its word.
    private static func core(_ token: String) -> String {
        String(token.trimming { !$0.isLetter && !$0.isNumber })
    }
}
