import Outcomes
public import PromptEngine
public import SessionModel

/// The report of a session as one file: no scripts, and nothing from elsewhere.
public struct ReportFile: Sendable {
    private let catalogue: Catalogue
    private let templates: Templates
    private let style: String

    /// - Throws: `ContentError` when templates or styles are not there.
    public init(catalogue: Catalogue) async throws {
        self.catalogue = catalogue
        templates = try await Templates()
        style = try templates.asset("css/tokens.css") + templates.asset("css/report.css")
    }

    /// The locales in which a report can be made.
    public var locales: [LocaleTag] { catalogue.locales.map(\.tag) }

    /// - Parameter locale: one of ``locales``.
    /// - Returns: HTML; `nil` when the session's flow or the locale is not there.
    public func html(of session: Session, _ id: SessionID, in locale: LocaleTag) async throws -> String? {
        guard let setup = session.setup, let flow = catalogue.flow(setup.flow),
            let profile = catalogue.locale(locale)
        else { return nil }
        let report = SessionReport(
            session: session, revealed: await OutcomeDesk(of: id).outcome(of: session), flow: flow, locale: profile,
            labels: LocaleLabel.all(of: catalogue))
        var view = report.view
        view["style"] = style
        return try templates.render("report", view)
    }
}

extension LocaleLabel {
    /// Of each locale that there is.
    static func all(of catalogue: Catalogue) -> [LocaleTag: LocaleLabel] {
        Dictionary(uniqueKeysWithValues: catalogue.locales.map { ($0.tag, LocaleLabel(of: $0)) })
    }
}
