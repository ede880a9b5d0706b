import Hummingbird
import PromptEngine
import SessionModel

/// The screen with one theme, on which its contributions are heard one by one.
struct ThemePage {
    let pages: KioskPages
    let context: SeatedContext
    let bundle: BundledThemes.Bundle
    /// The contribution that is asked for; the first when it is not there (any more).
    let asked: ContributionID?
    /// Whether the participant has just said, or taken back, that it does not belong here.
    let saidSo: Bool

    private var session: LiveSession { context.session }
    private var book: LocaleBook { pages.library.locale(context.participant.locale) }
    private var path: String { KioskPath.theme(bundle.theme.id, of: session) }

    func response() throws -> Response {
        let name = ThemeName(bundle.theme, of: session, in: book.locale.tag, library: pages.library)
        var view = pages.seated(context, title: name.phrase["text"] ?? "")
        view["participant"] = context.participant.id.rawValue
        view["name"] = name.view
        view["themes"] = KioskPath.step(session)
        let place = asked.flatMap(bundle.contributions.firstIndex) ?? 0
        if bundle.contributions.indices.contains(place) { try add(at: place, to: &view) }
        return try pages.library.page("theme", view)
    }

    private func add(at place: Int, to view: inout View) throws {
        let id = bundle.contributions[place]
        guard let idea = session.read({ $0.contribution(id) }) else { return }
        let objects = idea.objections[context.participant.id] == bundle.theme.id
        view["idea"] = HeardIdea(library: pages.library, idea: idea, listener: context.participant).view
        view["progress"] = book.narrator.view(
            .bundlePlace, ["number": .number(place + 1), "count": .number(bundle.contributions.count)])
        view["action"] = path + "/object"
        view["submission"] = randomName()
        view["objects"] = objects
        if saidSo { view["said"] = book[objects ? .bundleObjected : .bundleStays] }
        if place > 0 { view["previous"] = link(to: place - 1) }
        if place + 1 < bundle.contributions.count { view["next"] = link(to: place + 1) }
    }

    private func link(to place: Int) -> String { path + "?at=\(bundle.contributions[place])" }
}
