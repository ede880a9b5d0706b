import SessionModel

/// Reads a `when`, which may only name prompts that come earlier in the flow.
struct ConditionReader {
    private static let tests = ["is", "atLeast", "atMost", "agreed"]

    /// The flow up to the prompt that has the condition.
    let earlier: FlowStructure

    func condition(_ entry: YAMLEntry) -> Condition? {
        guard let fields = entry.fields() else { return nil }
        if let all = fields["all"] {
            fields.allow(["all"])
            return conditions(all).map { .all($0) }
        }
        if let any = fields["any"] {
            fields.allow(["any"])
            return conditions(any).map { .any($0) }
        }
        if let not = fields["not"] {
            fields.allow(["not"])
            return condition(not).map { .not($0) }
        }
        fields.allow(["prompt"] + Self.tests)
        return test(fields, at: entry)
    }

    private func conditions(_ entry: YAMLEntry) -> [Condition]? {
        guard let items = entry.items() else { return nil }
        guard !items.isEmpty else {
            entry.error("write at least one condition")
            return nil
        }
        return items.compactMap(condition)
    }

    private func test(_ fields: YAMLFields, at entry: YAMLEntry) -> Condition? {
        guard let name = fields.required("prompt"), let id = name.identifier().map({ PromptID($0) }) else { return nil }
        guard let prompt = earlier.prompts.first(where: { $0.id == id }) else {
            // A prompt that could not be read has its own fault already.
            if !earlier.declared.contains(id) { name.error("name an earlier prompt; `\(id)` is none") }
            return nil
        }
        var conditions: [Condition] = []
        var isComplete = true
        for name in Self.tests {
            guard let entry = fields[name] else { continue }
            if let condition = condition(name, entry, prompt) {
                conditions.append(condition)
            } else {
                isComplete = false
            }
        }
        guard isComplete, let first = conditions.first else {
            if isComplete { entry.error("add one of: \(Self.tests.joined(separator: ", "))") }
            return nil
        }
        return conditions.count == 1 ? first : .all(conditions)
    }

    private func condition(_ name: String, _ entry: YAMLEntry, _ prompt: Prompt) -> Condition? {
        switch name {
        case "is":
            return entry.isText ? state(entry, prompt) : chosen(entry, prompt)
        case "atLeast":
            return limit(entry, prompt).map { .atLeast(prompt.id, $0) }
        case "atMost":
            return limit(entry, prompt).map { .atMost(prompt.id, $0) }
        default:
            guard prompt.kind == .consent else {
                entry.error("name a prompt of kind consent; `\(prompt.id)` is another kind")
                return nil
            }
            return entry.bool().map { .agreed(prompt.id, $0) }
        }
    }

    private func state(_ entry: YAMLEntry, _ prompt: Prompt) -> Condition? {
        switch entry.text() {
        case "answered": return .answered(prompt.id)
        case "skipped":
            guard prompt.canSkip else {
                entry.error("remove this condition; `\(prompt.id)` cannot be skipped")
                return nil
            }
            return .skipped(prompt.id)
        case let text?:
            entry.error("write answered, skipped or a list of options, not `\(text)`")
            return nil
        case nil: return nil
        }
    }

    private func chosen(_ entry: YAMLEntry, _ prompt: Prompt) -> Condition? {
        guard let items = entry.items() else { return nil }
        guard !prompt.options.isEmpty else {
            entry.error("write answered or skipped; `\(prompt.id)` has no options")
            return nil
        }
        guard !items.isEmpty else {
            entry.error("write at least one option")
            return nil
        }
        var options: Set<OptionID> = []
        for item in items {
            guard let option = item.identifier().map({ OptionID($0) }) else { continue }
            if prompt.options.contains(where: { $0.id == option }) {
                options.insert(option)
            } else {
                let known = prompt.options.map(\.id.rawValue).joined(separator: ", ")
                item.error("`\(prompt.id)` has no option `\(option)`; it has: \(known)")
            }
        }
        return .chosen(prompt.id, among: options)
    }

    private func limit(_ entry: YAMLEntry, _ prompt: Prompt) -> Int? {
        switch prompt.kind {
        case .number(let range): return entry.number(in: range)
        case .scale(let steps, _): return entry.number(in: 1...steps)
        case .choice, .choices, .text, .ranking, .points, .consent, .statement, .ideas:
            entry.error("name a prompt of kind number or scale; `\(prompt.id)` is another kind")
            return nil
        }
    }
}
