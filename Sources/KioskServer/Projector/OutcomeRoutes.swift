import HTTPTypes
import Hummingbird
import Outcomes
import PromptEngine
import SessionModel

/// The projector and the report of a session, for its facilitator.
struct OutcomeRoutes: Sendable {
    let registry: SessionRegistry
    let library: Library
    let addresses: RoomAddresses

    func add(to group: RouterGroup<FacilitatorContext>) {
        let session = group.group("sessions/:session")
        session.get("projector") { try await projector($0, $1, "facilitator/projector") }
        session.get("projector/live") { try await projector($0, $1, "facilitator/projector-live") }
        session.get("report", use: report)
    }

    private func projector(_ request: Request, _ context: FacilitatorContext, _ template: String) async throws
        -> Response
    {
        let live = try context.session(in: registry)
        let choice = ProjectorChoice(request, among: live.setup.locales)
        let revealed = await live.outcome()
        let session = live.read { $0 }
        let page = ProjectorPage(
            session: session, bundled: session.phase == .bundle ? live.bundledThemes.themes : nil, revealed: revealed,
            flow: live.flow,
            locales: choice.locales.map { library.locale($0).locale },
            labels: LocaleLabel.all(of: library.catalogue), part: choice.part,
            address: addresses.origin(asked: request.head.authority), kiosk: KioskPath.base(live))
        let base = FacilitatorPages.path(live)
        var view = page.view
        view["assets"] = library.assets.prefix
        view["base"] = base
        view["query"] = choice.query
        view["events"] = "\(base)/events"
        view["live"] = "\(base)/projector/live?\(choice.query)&part=\(choice.part)"
        view["switch"] = live.setup.locales.map { tag -> View in
            let label = LocaleLabel(of: library.locale(tag).locale)
            return [
                "name": label.name, "lang": label.lang, "dir": label.dir, "query": choice.toggling(tag),
                "isChosen": choice.locales.contains(tag),
            ]
        }
        return try library.page(template, view)
    }

    private func report(request: Request, context: FacilitatorContext) async throws -> Response {
        let live = try context.session(in: registry)
        let asked = request.uri.queryParameters.get("locale").map { LocaleTag($0) }
        let known = library.catalogue.locales.map(\.tag)
        let locale = library.locale(asked.flatMap { known.contains($0) ? $0 : nil } ?? .dutch).locale
        let revealed = await live.outcome()
        let labels = LocaleLabel.all(of: library.catalogue)
        var view = SessionReport(
            session: live.read { $0 }, revealed: revealed, flow: live.flow, locale: locale, labels: labels
        ).view
        view["assets"] = library.assets.prefix
        view["switch"] =
            [
                "back": FacilitatorPages.path(live),
                "locales": library.catalogue.locales.map { other -> View in
                    [
                        "tag": other.tag.rawValue, "name": other.name.text, "lang": other.tag.rawValue,
                        "dir": other.direction.rawValue, "isChosen": other.tag == locale.tag,
                    ]
                },
            ] as View
        return try library.page("report", view)
    }
}
