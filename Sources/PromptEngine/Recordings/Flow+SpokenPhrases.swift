public import SessionModel

extension Flow {
    /// Everything that the flow says in a locale: each prompt with its parts in the order of the flow, then the groups.
    ///
    /// Placeholders are not filled. Each key stands in it once; empty for a locale that the catalogue does not have.
    public func spokenPhrases(in locale: LocaleTag) -> [SpokenPhrase] {
        guard let wording = wording(locale) else { return [] }
        var phrases = prompts.flatMap { prompt in
            wording.prompts[prompt.id].map { $0.spokenPhrases(of: prompt) } ?? []
        }
        for group in groups {
            guard let phrase = wording.groups[group] else { continue }
            phrases.append(SpokenPhrase(key: .group(group), role: .group, prompt: nil, phrase: phrase))
        }
        var known: Set<RecordingKey> = []
        return phrases.filter { known.insert($0.key).inserted }
    }
}

extension Wording {
    fileprivate func spokenPhrases(of prompt: Prompt) -> [SpokenPhrase] {
        func spoken(_ key: RecordingKey, _ role: SpokenPhrase.Role, _ phrase: Phrase?) -> [SpokenPhrase] {
            phrase.map { [SpokenPhrase(key: key, role: role, prompt: prompt.id, phrase: $0)] } ?? []
        }
        let options = prompt.assignsGroup ? [] : prompt.options
        return spoken(.question(prompt.id), .question, phrase) + spoken(.help(prompt.id), .help, help)
            + options.flatMap { spoken(.option($0.id, of: prompt), .option, self.options[$0.id]) }
            + spoken(.lowest(prompt.id), .lowest, lowest) + spoken(.highest(prompt.id), .highest, highest)
    }
}
