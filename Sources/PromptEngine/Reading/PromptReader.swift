import SessionModel

/// Reads one prompt of `flow.yaml` after another.
struct PromptReader {
    private static let kinds = [
        "choice", "choices", "scale", "number", "text", "ranking", "points", "consent", "statement", "ideas",
    ]
    private static let commonKeys = ["id", "kind", "required", "picture", "when"]

    let groups: [StakeholderGroupID]
    let pictures: PictureCheck
    private var hasGroupPrompt = false

    init(groups: [StakeholderGroupID], pictures: PictureCheck) {
        self.groups = groups
        self.pictures = pictures
    }

    mutating func read(_ entry: YAMLEntry, into structure: inout FlowStructure) {
        guard let fields = entry.fields() else { return }
        let id = fields.required("id").flatMap { identifier($0, structure) }
        let condition = fields["when"].flatMap { ConditionReader(earlier: structure).condition($0) }
        if let id { structure.declared.insert(id) }
        let isRequired = fields["required"].flatMap { $0.bool() } ?? false
        let picture = fields["picture"].flatMap(pictures.name)
        guard let name = fields.required("kind")?.text(), let kind = kind(name, fields) else { return }
        guard let id else { return }
        structure.prompts.append(
            Prompt(
                id: id, kind: kind, isRequired: isRequired,
                contributes: fields["contributes"].flatMap { $0.bool() } ?? false,
                assignsGroup: fields["assigns"] != nil, picture: picture, condition: condition))
    }

    private func identifier(_ entry: YAMLEntry, _ structure: FlowStructure) -> PromptID? {
        guard let id = entry.identifier().map({ PromptID($0) }) else { return nil }
        guard !structure.declared.contains(id) else {
            entry.error("give this prompt another id; `\(id)` is already used")
            return nil
        }
        return id
    }

    private mutating func kind(_ name: String, _ fields: YAMLFields) -> PromptKind? {
        switch name {
        case "choice":
            allow(fields, ["assigns", "options"])
            return choice(fields)
        case "choices":
            allow(fields, ["atLeast", "atMost", "options"])
            return choices(fields)
        case "scale":
            allow(fields, ["steps", "marks"])
            return scale(fields)
        case "number":
            allow(fields, ["lowest", "highest"])
            return number(fields)
        case "text":
            allow(fields, ["contributes", "characters"])
            return number(fields, "characters", in: 1...10_000, default: 1000).map { .text(characters: $0) }
        case "ranking":
            allow(fields, ["places", "options"])
            guard let options = options(fields) else { return nil }
            return number(fields, "places", in: 1...options.count, default: options.count)
                .map { .ranking(options, places: $0) }
        case "points":
            allow(fields, ["budget", "options"])
            let budget = fields.required("budget")?.number(in: 1...1000)
            guard let options = options(fields), let budget else { return nil }
            return .points(options, budget: budget)
        case "consent":
            allow(fields, [])
            return .consent
        case "statement":
            allow(fields, [])
            return .statement
        case "ideas":
            allow(fields, ["count"])
            return fields.required("count")?.number(in: 1...50).map { .ideas(count: $0) }
        default:
            fields["kind"]?.error("use one of the kinds \(Self.kinds.joined(separator: ", ")), not `\(name)`")
            return nil
        }
    }

    private func allow(_ fields: YAMLFields, _ own: [String]) {
        fields.allow(Self.commonKeys + own)
    }

    private mutating func choice(_ fields: YAMLFields) -> PromptKind? {
        guard let assigns = fields["assigns"] else {
            return options(fields).map { .choice($0) }
        }
        if assigns.text().map({ $0 != "group" }) ?? false {
            assigns.error("write `group`, the only thing that an answer can assign")
        }
        if hasGroupPrompt { assigns.error("remove this key; an earlier prompt already assigns the group") }
        hasGroupPrompt = true
        fields["options"]?.error("remove the options; those of this prompt are the groups")
        if groups.isEmpty { assigns.error("name the groups at the top of this file, in `groups`") }
        for group in groups { pictures.require(group.rawValue, at: assigns) }
        return .choice(groups.map { Option(id: OptionID($0.rawValue), picture: $0.rawValue) })
    }

    private func choices(_ fields: YAMLFields) -> PromptKind? {
        guard let options = options(fields) else { return nil }
        let lowest = number(fields, "atLeast", in: 1...options.count, default: 1)
        let highest = number(fields, "atMost", in: 1...options.count, default: options.count)
        guard let lowest, let highest else { return nil }
        guard lowest <= highest else {
            fields["atMost"]?.error("write a number that is not lower than `atLeast`, which is \(lowest)")
            return nil
        }
        return .choices(options, count: lowest...highest)
    }

    /// Faces say what is good and what is bad, so they are shown only where the flow asks for them.
    private func scale(_ fields: YAMLFields) -> PromptKind? {
        let steps = fields.required("steps")?.number(in: 2...11)
        guard let entry = fields["marks"] else { return steps.map { .scale(steps: $0) } }
        guard let name = entry.text() else { return nil }
        guard let marks = ScaleMarks(rawValue: name) else {
            let names = ScaleMarks.allCases.map(\.rawValue).joined(separator: ", ")
            entry.error("use one of the marks \(names), not `\(name)`")
            return nil
        }
        return steps.map { .scale(steps: $0, marks: marks) }
    }

    private func number(_ fields: YAMLFields) -> PromptKind? {
        let bounds = -1_000_000...1_000_000
        let lowest = fields.required("lowest")?.number(in: bounds)
        let highest = fields.required("highest")?.number(in: bounds)
        guard let lowest, let highest else { return nil }
        guard lowest < highest else {
            fields["highest"]?.error("write a number higher than `lowest`, which is \(lowest)")
            return nil
        }
        return .number(lowest...highest)
    }

    /// A number that may be left out; nil only after a fault.
    private func number(_ fields: YAMLFields, _ name: String, in range: ClosedRange<Int>, default: Int) -> Int? {
        guard let entry = fields[name] else { return `default` }
        return entry.number(in: range)
    }

    private func options(_ fields: YAMLFields) -> [Option]? {
        guard let entry = fields.required("options"), let items = entry.items() else { return nil }
        var options: [Option] = []
        for item in items {
            guard let option = option(item) else { continue }
            if options.contains(where: { $0.id == option.id }) {
                item.error("give this option another id; `\(option.id)` is already used")
            } else {
                options.append(option)
            }
        }
        guard items.count >= 2 else {
            entry.error("write at least two options")
            return nil
        }
        return options.isEmpty ? nil : options
    }

    private func option(_ entry: YAMLEntry) -> Option? {
        guard let fields = entry.fields() else { return nil }
        fields.allow(["id", "picture"])
        let id = fields.required("id")?.identifier()
        let picture = fields["picture"].flatMap(pictures.name)
        return id.map { Option(id: OptionID($0), picture: picture) }
    }
}
