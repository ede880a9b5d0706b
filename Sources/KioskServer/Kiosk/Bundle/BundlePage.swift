import Hummingbird
import PromptEngine
import SessionModel

/// The screen with all themes while the group makes them.
struct BundlePage {
    let pages: KioskPages
    let context: SeatedContext

    private var session: LiveSession { context.session }
    private var book: LocaleBook { pages.library.locale(context.participant.locale) }

    /// The same page for every seat in one language: it is rendered once for each change of the board.
    func response() throws -> Response {
        let (edition, themes) = session.bundledThemes
        let key = BundleShelf.PageKey(
            locale: context.participant.locale, offersLanguages: context.participant.standing == .answering)
        let page = try session.bundles.page(edition: edition, key) {
            try pages.library.render("bundle", view(themes))
        }
        return HTMLPage.response(page.filled(submission: "", participant: context.participant.id.rawValue))
    }

    private func view(_ themes: BundledThemes) -> View {
        var view = pages.seated(context, title: book[.bundleTitle]["text"] ?? "")
        view["participant"] = String(PageWithHoles.Hole.participant.rawValue)
        view["what"] = themes.version
        view["isEmpty"] = themes.bundles.isEmpty
        view["themes"] = book.narrator.placed(themes.bundles.map(card))
        return view
    }

    private func card(_ bundle: BundledThemes.Bundle) -> View {
        var view = ThemeName(bundle.theme, of: session, in: book.locale.tag, library: pages.library).view
        view["id"] = bundle.theme.id.rawValue
        view["url"] = KioskPath.theme(bundle.theme.id, of: session)
        view["people"] = book.narrator.view(.bundlePeople, ["count": .number(bundle.people)])
        return view
    }
}
