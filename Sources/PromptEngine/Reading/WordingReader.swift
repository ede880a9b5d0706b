import SessionModel

/// Reads the words of one prompt in one locale.
struct WordingReader {
    let prompt: Prompt
    /// The phrases of the groups, which are the options of the prompt that assigns the group.
    let groups: [StakeholderGroupID: Phrase]
    let phrases: PhraseReader
    /// The words to show if a part is missing here; then all of them, so that a prompt is in one language.
    let fallback: Wording?
    let reportMissing: (Place, String) -> Void

    func wording(_ entry: YAMLEntry) -> Wording? {
        guard let fields = entry.isText ? YAMLFields(text: entry) : entry.fields() else { return nil }
        fields.allow(PhraseReader.keys + ["help"] + ownKeys)
        let phrase = phrases.phrase(in: fields, placeholders: .flow)
        let help = fields["help"].flatMap { phrases.phrase($0, placeholders: .flow) }
        let ends = Parts(hasEnds ? ["lowest", "highest"] : [], of: fields, reader: self)
        let options = hasOptionTexts ? optionParts(fields) : Parts()
        if let fallback, !ends.isComplete || !options.isComplete { return fallback }
        return phrase.map { phrase in
            Wording(
                phrase: phrase, help: help, options: prompt.assignsGroup ? groupOptions : optionPhrases(options),
                lowest: ends.phrases["lowest"], highest: ends.phrases["highest"])
        }
    }

    private var hasEnds: Bool {
        if case .scale = prompt.kind { return true }
        return false
    }

    private var hasOptionTexts: Bool { !prompt.assignsGroup && !prompt.options.isEmpty }

    private var ownKeys: [String] {
        (hasOptionTexts ? ["options"] : []) + (hasEnds ? ["lowest", "highest"] : [])
    }

    private func optionParts(_ fields: YAMLFields) -> Parts {
        let names = prompt.options.map(\.id.rawValue)
        guard let entry = fields["options"] else {
            reportMissing(fields.place.child("options", line: nil), "the texts of the options")
            return Parts(isComplete: false)
        }
        guard let options = entry.fields() else { return Parts() }
        for name in options.names where !names.contains(name) {
            options[name]?.error("remove this option; flow.yaml has no option `\(name)` here")
        }
        return Parts(names, of: options, reader: self)
    }

    private func optionPhrases(_ parts: Parts) -> [OptionID: Phrase] {
        Dictionary(parts.phrases.map { (OptionID($0), $1) }) { first, _ in first }
    }

    private var groupOptions: [OptionID: Phrase] {
        Dictionary(groups.map { (OptionID($0.rawValue), $1) }) { first, _ in first }
    }

    /// Phrases that a prompt must have besides its own.
    private struct Parts {
        private(set) var phrases: [String: Phrase] = [:]
        /// Whether each of them is in the file, with or without faults.
        private(set) var isComplete = true

        init(isComplete: Bool = true) {
            self.isComplete = isComplete
        }

        init(_ names: [String], of fields: YAMLFields, reader: WordingReader) {
            for name in names {
                if let entry = fields[name] {
                    phrases[name] = reader.phrases.phrase(entry, placeholders: .flow)
                } else {
                    reader.reportMissing(fields.place.child(name, line: nil), "this text")
                    isComplete = false
                }
            }
        }
    }
}
