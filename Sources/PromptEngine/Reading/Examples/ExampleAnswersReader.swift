import SessionModel

/// Reads the answers of one person in an example, and walks through the flow with them as a kiosk would.
struct ExampleAnswersReader {
    let flow: Flow
    let words: ExampleWordsReader
    let group: StakeholderGroupID
    let locale: LocaleTag

    private struct Draft {
        let entry: YAMLEntry
        let value: AnswerValue
        var translations: [LocaleTag: String] = [:]
    }

    /// - Parameter person: where the person stands, for what is missing.
    /// - Returns: the answers to all prompts that are asked, in their order, as far as they are right.
    func answers(_ fields: YAMLFields?, of person: YAMLEntry) -> [ExampleAnswer] {
        let asked = flow.prompts.filter { automatic($0) == nil }
        fields?.allow(asked.map(\.id.rawValue))
        var drafts: [PromptID: Draft] = [:]
        for prompt in asked {
            guard let entry = fields?[prompt.id.rawValue] else { continue }
            guard let draft = draft(entry, prompt) else { return [] }
            drafts[prompt.id] = draft
        }
        return walk(with: drafts, of: person)
    }

    private func walk(with drafts: [PromptID: Draft], of person: YAMLEntry) -> [ExampleAnswer] {
        var answers: [ExampleAnswer] = []
        var values: [PromptID: AnswerValue] = [:]
        for prompt in flow.prompts {
            let course = Course(flow: flow, answers: values)
            guard course.relevant.contains(prompt) else {
                drafts[prompt.id]?.entry.error("remove this answer; these people are not asked `\(prompt.id)`")
                continue
            }
            let draft = drafts[prompt.id]
            do throws(AnswerFault) {
                let value = try course.check(draft?.value ?? automatic(prompt) ?? .skipped, for: prompt.id)
                values[prompt.id] = value
                answers.append(
                    ExampleAnswer(prompt: prompt.id, value: value, translations: draft?.translations ?? [:]))
            } catch {
                guard let draft else {
                    person.error("add an answer to `\(prompt.id)`, which cannot be skipped")
                    return []
                }
                draft.entry.error(error.advice)
                return []
            }
        }
        return answers
    }

    /// What everybody in an example answers.
    private func automatic(_ prompt: Prompt) -> AnswerValue? {
        if prompt.assignsGroup { return .choice(OptionID(group.rawValue)) }
        switch prompt.kind {
        case .statement: return .seen
        case .consent: return .consent(true)
        // Nobody has sent anything yet that they could hear.
        case .ideas: return .skipped
        case .choice, .choices, .scale, .number, .text, .ranking, .points: return nil
        }
    }

    private func draft(_ entry: YAMLEntry, _ prompt: Prompt) -> Draft? {
        if case .text = prompt.kind {
            return words.words(entry, in: locale).map { Draft(entry: entry, value: .text($0), translations: $1) }
        }
        return value(entry, prompt.kind).map { Draft(entry: entry, value: $0) }
    }

    private func value(_ entry: YAMLEntry, _ kind: PromptKind) -> AnswerValue? {
        switch kind {
        case .choice: return entry.identifier().map { .choice(OptionID($0)) }
        case .choices: return entry.identifiers().map { .choices($0.map { OptionID($0) }) }
        case .ranking: return entry.identifiers().map { .ranking($0.map { OptionID($0) }) }
        case .scale(let steps, _): return entry.number(in: 1...steps).map(AnswerValue.scale)
        case .number(let range): return entry.number(in: range).map(AnswerValue.number)
        case .points(_, let budget):
            guard let fields = entry.fields() else { return nil }
            let points = fields.names.compactMap { name in
                fields[name]?.number(in: 0...budget).map { (OptionID(name), $0) }
            }
            return points.count == fields.names.count ? .points(Dictionary(uniqueKeysWithValues: points)) : nil
        case .text, .consent, .statement, .ideas: return nil
        }
    }
}
