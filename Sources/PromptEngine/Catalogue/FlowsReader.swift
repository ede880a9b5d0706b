import SessionModel

/// Reads all flows, each in all locales.
struct FlowsReader {
    /// The locales whose texts can be checked.
    let locales: [LocaleSettings]
    /// All locales that have a file, also one with faults.
    let declared: Set<LocaleTag>
    let pictures: Set<String>
    let log: FaultLog

    /// - Returns: the flows by id; with errors in the log they may be incomplete.
    func flows(of files: [SourceFile]) -> [Flow] {
        let folders = folders(of: files)
        return folders.filter { !isExample($0.key, among: folders) }
            .sorted { $0.key < $1.key }
            .compactMap { flow(in: $0.key, files: $0.value) }
    }

    /// - Parameter flows: read without faults.
    /// - Returns: the made-up sessions of these flows; with errors in the log they may be incomplete.
    func examples(of flows: [Flow], in files: [SourceFile]) -> [ExampleSession] {
        let folders = folders(of: files)
        return folders.filter { isExample($0.key, among: folders) }
            .sorted { $0.key < $1.key }
            .compactMap { folder, files in
                guard let flow = flows.first(where: { isExample(folder, of: $0) }) else { return nil }
                return ExampleReader(flow: flow, locales: locales, log: log).example(in: folder, files: files)
            }
    }

    private func isExample(_ folder: String, of flow: Flow) -> Bool {
        folder.split(separator: "/").suffix(2) == [Substring(flow.id.rawValue), "example"]
    }

    private func folders(of files: [SourceFile]) -> [String: [SourceFile]] {
        Dictionary(grouping: files.filter { $0.name.hasSuffix(".yaml") }, by: \.folder)
    }

    /// Whether a folder is the example in the folder of a flow; a flow may itself be called `example`.
    private func isExample(_ folder: String, among folders: [String: [SourceFile]]) -> Bool {
        guard folder.hasSuffix("/example") else { return false }
        let parent = folders[String(folder.dropLast("/example".count))] ?? []
        return parent.contains { $0.name == "flow.yaml" }
    }

    private func flow(in folder: String, files: [SourceFile]) -> Flow? {
        guard let file = files.first(where: { $0.name == "flow.yaml" }) else {
            log.error(Place(file: "\(folder)/flow.yaml"), "add this file, or remove the folder")
            return nil
        }
        reportUnknownLocales(files)
        guard let structure = FlowReader(pictures: pictures, log: log).structure(of: file) else { return nil }
        let drafts = drafts(of: structure, files: files)
        WordingComparison(prompts: structure.prompts, locales: locales, log: log).compare(drafts)
        return Flow(
            id: structure.id, phase: structure.phase ?? "", groups: structure.groups, prompts: structure.prompts,
            beginsWithPractice: structure.beginsWithPractice, wordings: drafts.map(\.wording))
    }

    private func drafts(of structure: FlowStructure, files: [SourceFile]) -> [FlowWordingDraft] {
        var drafts: [FlowWordingDraft] = []
        for locale in locales.fallbacksLast {
            let fallback = drafts.first { $0.wording.locale == locale.fallback }
            let reader = FlowWordingReader(flow: structure, settings: locale, fallback: fallback?.wording, log: log)
            let file = files.first { $0.name == "\(locale.tag).yaml" }
            if let draft = reader.wording(of: file) { drafts.append(draft) }
        }
        return drafts
    }

    private func reportUnknownLocales(_ files: [SourceFile]) {
        for file in files where file.name != "flow.yaml" {
            let tag = LocaleTag(String(file.name.dropLast(".yaml".count)))
            if !declared.contains(tag) {
                log.error(Place(file: file.path, line: 1), "remove this file; there is no locale `\(tag)`")
            }
        }
    }
}
