import SessionModel

/// Reads `Prompts/<flow>/flow.yaml`.
struct FlowReader {
    /// The phases of a session, in which a flow can be asked.
    private static let phases = [
        "prepare", "join", "contribute", "explain", "bundle", "prioritise", "compare", "close",
    ]

    /// The paths of the pictures that exist.
    let pictures: Set<String>
    let log: FaultLog

    /// - Returns: nil if there is no list of prompts to check the wordings against.
    func structure(of file: SourceFile) -> FlowStructure? {
        guard let fields = YAMLEntry.root(of: file, log: log)?.fields() else { return nil }
        fields.allow(["phase", "groups", "practice", "prompts"])
        let groups = fields["groups"].map(groups) ?? []
        var structure = FlowStructure(
            id: FlowID(file.folderName), folder: file.folder,
            phase: fields.required("phase").flatMap(phase), groups: groups,
            beginsWithPractice: fields["practice"]?.bool() ?? true)
        guard let items = fields.required("prompts")?.items() else { return nil }
        if items.isEmpty { fields["prompts"]?.error("write at least one prompt") }
        let pictures = PictureCheck(folder: file.folder, existing: pictures)
        var reader = PromptReader(groups: groups, pictures: pictures)
        for item in items {
            reader.read(item, into: &structure)
        }
        return structure
    }

    private func phase(_ entry: YAMLEntry) -> String? {
        guard let phase = entry.text() else { return nil }
        guard Self.phases.contains(phase) else {
            entry.error("use one of the phases \(Self.phases.joined(separator: ", ")), not `\(phase)`")
            return nil
        }
        return phase
    }

    private func groups(_ entry: YAMLEntry) -> [StakeholderGroupID] {
        var groups: [StakeholderGroupID] = []
        for item in entry.items() ?? [] {
            guard let group = item.identifier().map({ StakeholderGroupID($0) }) else { continue }
            if groups.contains(group) {
                item.error("remove this group; `\(group)` is already in the list")
            } else {
                groups.append(group)
            }
        }
        return groups
    }
}
