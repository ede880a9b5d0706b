public import SessionModel

/// Everything that authors wrote, checked: the locales and the flows.
public struct Catalogue: Sendable {
    /// In the order in which their cards are shown: by `order` in `locale.yaml`, else as they were given.
    public let locales: [LocaleProfile]
    /// By id.
    public let flows: [Flow]
    private let localesByTag: [LocaleTag: LocaleProfile]
    private let flowsByID: [FlowID: Flow]

    init(locales: [LocaleProfile], flows: [Flow]) {
        self.locales = locales
        self.flows = flows
        localesByTag = Dictionary(locales.map { ($0.tag, $0) }) { first, _ in first }
        flowsByID = Dictionary(flows.map { ($0.id, $0) }) { first, _ in first }
    }

    public func locale(_ tag: LocaleTag) -> LocaleProfile? { localesByTag[tag] }

    public func flow(_ id: FlowID) -> Flow? { flowsByID[id] }

    /// Reads and checks all files of authors.
    ///
    /// - Parameters:
    ///   - locales: `…/<tag>/locale.yaml` and `…/<tag>/interface.yaml`; other names are left alone.
    ///   - prompts: `…/<flow>/flow.yaml` and `…/<flow>/<tag>.yaml`.
    ///   - pictures: the paths of the pictures that exist, `…/<flow>/pictures/<name>.svg`, written as those of
    ///     `prompts`.
    /// - Returns: all faults by file and line, and the catalogue, which is nil if one of them is an error.
    public static func read(
        locales: [SourceFile], prompts: [SourceFile], pictures: Set<String>
    ) -> (catalogue: Catalogue?, faults: [SourceFault]) {
        let log = FaultLog()
        let reader = LocalesReader(log: log)
        let settings = reader.settings(of: locales)
        let profiles = reader.profiles(of: settings, files: locales)
        let declared = reader.declared(in: locales)
        let flows = FlowsReader(locales: settings, declared: declared, pictures: pictures, log: log).flows(of: prompts)
        let catalogue = log.hasErrors ? nil : Catalogue(locales: profiles, flows: flows)
        return (catalogue, log.faults)
    }
}
