public import SessionModel

/// Everything that authors wrote, checked: the locales and the flows.
public struct Catalogue: Sendable {
    /// In the order in which their cards are shown: by `order` in `locale.yaml`, else as they were given.
    public let locales: [LocaleProfile]
    /// By id.
    public let flows: [Flow]
    private let localesByTag: [LocaleTag: LocaleProfile]
    private let flowsByID: [FlowID: Flow]
    private let examples: [FlowID: ExampleSession]

    init(locales: [LocaleProfile], flows: [Flow], examples: [ExampleSession]) {
        self.locales = locales
        self.flows = flows
        localesByTag = Dictionary(locales.map { ($0.tag, $0) }) { first, _ in first }
        flowsByID = Dictionary(flows.map { ($0.id, $0) }) { first, _ in first }
        self.examples = Dictionary(examples.map { ($0.flow, $0) }) { first, _ in first }
    }

    public func locale(_ tag: LocaleTag) -> LocaleProfile? { localesByTag[tag] }

    public func flow(_ id: FlowID) -> Flow? { flowsByID[id] }

    /// The made-up session of a flow, if it has one.
    public func example(of flow: FlowID) -> ExampleSession? { examples[flow] }

    /// Reads all files of authors and checks whether they can be used.
    ///
    /// - Parameters:
    ///   - locales: `…/<tag>/` with `locale.yaml`, `interface.yaml`, `report.yaml`, `keyboard.yaml` and `completions.yaml`; the
    ///     lists of `AuthorReading` are kept for `QualityCheck`, other names are left alone.
    ///   - prompts: `…/<flow>/flow.yaml` and `…/<flow>/<tag>.yaml`; `…/<flow>/example/` for a made-up session of it.
    ///   - pictures: the paths of the pictures that exist, `…/<flow>/pictures/<name>.svg`, written as those of
    ///     `prompts`.
    public static func reading(
        locales: [SourceFile], prompts: [SourceFile], pictures: Set<String>
    ) -> AuthorReading {
        let log = FaultLog()
        let reader = LocalesReader(log: log)
        let settings = reader.settings(of: locales)
        let profiles = reader.profiles(of: settings, files: locales)
        let declared = reader.declared(in: locales)
        let flowsReader = FlowsReader(locales: settings, declared: declared, pictures: pictures, log: log)
        let flows = flowsReader.flows(of: prompts)
        // Faults of a flow would come back as faults of its example.
        let examples = log.hasErrors ? [] : flowsReader.examples(of: flows, in: prompts)
        let catalogue = log.hasErrors ? nil : Catalogue(locales: profiles, flows: flows, examples: examples)
        return AuthorReading(
            catalogue: catalogue, faults: log.faults, locales: settings, texts: log.texts, missing: log.missing,
            files: locales + prompts)
    }

    /// The catalogue of `reading(locales:prompts:pictures:)`, which is nil after a fault that is an error, and all
    /// faults by file and line.
    public static func read(
        locales: [SourceFile], prompts: [SourceFile], pictures: Set<String>
    ) -> (catalogue: Catalogue?, faults: [SourceFault]) {
        let reading = reading(locales: locales, prompts: prompts, pictures: pictures)
        return (reading.catalogue, reading.faults)
    }
}
