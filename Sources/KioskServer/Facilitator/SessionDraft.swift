import PromptEngine
import SessionModel

/// The form for a new session, as it was filled in.
struct SessionDraft {
    var title = ""
    var flow: String
    var groups: [String]
    var locales: [String]
    var code: String
    var retentionDays: String

    private static let longestTitle = 120
    private static let retention = 1...365

    init(fields: FormFields) {
        title = (fields["title"] ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        flow = fields["flow"] ?? ""
        groups = fields.all("group")
        locales = fields.all("locale")
        code = (fields["code"] ?? "").filter { !$0.isWhitespace }
        retentionDays = fields["retentionDays"] ?? ""
    }

    private init(flow: Flow?, locales: [LocaleTag]) {
        self.flow = flow?.id.rawValue ?? ""
        groups = flow?.groups.map(\.rawValue) ?? []
        self.locales = locales.map(\.rawValue)
        code = String(Int.random(in: 100_000...999_999))
        retentionDays = "90"
    }

    /// What the form shows at first: the first flow, with all its groups and all languages.
    static func proposal(for catalogue: Catalogue) -> SessionDraft {
        SessionDraft(flow: catalogue.flows.first, locales: catalogue.locales.map(\.tag))
    }

    func setup(in catalogue: Catalogue) throws(DraftError) -> SessionSetup {
        guard !title.isEmpty, title.count <= Self.longestTitle else { throw .title }
        guard let flow = catalogue.flow(FlowID(flow)) else { throw .flow }
        let groups = flow.groups.filter { self.groups.contains($0.rawValue) }
        guard !groups.isEmpty else { throw .groups }
        let locales = catalogue.locales.map(\.tag).filter { self.locales.contains($0.rawValue) }
        guard !locales.isEmpty else { throw .locales }
        guard code.utf8.count == 6, code.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) else {
            throw .code
        }
        guard let days = Int(retentionDays), Self.retention.contains(days) else { throw .retention }
        return SessionSetup(
            title: title, flow: flow.id, groups: groups, locales: locales, code: code, retentionDays: days)
    }
}
