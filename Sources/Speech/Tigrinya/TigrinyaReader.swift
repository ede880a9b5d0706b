/// Reads Tigrinya: letters to sounds.
struct TigrinyaReader: Sendable {
    let rules: TigrinyaRules

    /// The words of a stretch of Ethiopic letters; anything else separates them. Numbers come here as words.
    func words(_ text: String) -> [[TigrinyaPhone]] {
        text.unicodeScalars.split { !(0x1200...0x135A).contains($0.value) }
            .map { word(String(String.UnicodeScalarView($0))) }
            .filter { !$0.isEmpty }
    }

    /// The sounds of one word in Ethiopic letters.
    func word(_ word: String) -> [TigrinyaPhone] {
        if let known = rules.words[word] { return known }
        if let known = knownWordWithAffixes(word) { return known }
        var letters = word.unicodeScalars.compactMap { rules.letters[$0] }
        TigrinyaGemination.mark(&letters, verbs: rules.verbs)
        return TigrinyaSyllables.phones(letters)
    }

    /// A word of the lexicon after a prefix, before -ን ("and", "not"), or both.
    private func knownWordWithAffixes(_ word: String) -> [TigrinyaPhone]? {
        if let (prefix, stem) = prefixed(word), let known = rules.words[stem] { return prefix + known }
        guard word.hasSuffix("ን"), word.unicodeScalars.count > 2 else { return nil }
        let bare = String(word.dropLast())
        guard
            let known = rules.words[bare]
                ?? prefixed(bare).flatMap({ prefix, stem in rules.words[stem].map { prefix + $0 } })
        else { return nil }
        let nasal = TigrinyaPhone(sound: .consonant(.n))
        if case .vowel = known.last?.sound { return known + [nasal] }
        return known + [TigrinyaPhone(sound: .vowel(.ɨ)), nasal]
    }

    private func prefixed(_ word: String) -> (prefix: [TigrinyaPhone], stem: String)? {
        for (text, phones) in rules.prefixes where word.hasPrefix(text) {
            let stem = String(word.dropFirst(text.count))
            if rules.words[stem] != nil { return (phones, stem) }
        }
        return nil
    }
}
