import Hummingbird
import PromptEngine
import SessionModel

/// A theme's name, need and value in each language, and the sound of each name.
struct ThemeEditorPage {
    /// Contributions that are shown beside the form.
    private static let shown = 30

    let pages: ThemePages
    let live: LiveSession
    /// What was typed in a form that was refused; nil to show what is kept.
    var draft: ThemeDraft?
    var error: String?
    var status = HTTPResponse.Status.ok

    /// - Throws: 404 for a theme that is not on the board.
    func response(_ id: ThemeID) throws -> Response {
        let session = live.read { $0 }
        guard let theme = session.board.theme(id) else { throw HTTPError(.notFound) }
        let state = BoardState(of: session)
        let filter = BoardFilter().changed { $0.pile = .theme(id) }
        let snapshot = ThemeBoardSnapshot(of: session, filter: filter)
        let contributions = pages.contributions(live, filter, session.board.themes)
        var view = pages.base(live)
        view["error"] = error
        view["canChange"] = state.canChange
        view["isFrozen"] = state.isFrozen
        view["isEnded"] = state.isEnded
        view["number"] = theme.number
        view["name"] = theme.dutchName
        view["board"] = pages.path(live)
        view["action"] = "\(pages.path(live))/\(id)"
        view["heap"] = pages.path(live) + filter.query
        view["count"] = LatestChange.contributions(snapshot.found)
        view["people"] = ContributionViews.people(
            snapshot.cards.first { $0.theme.id == id }?.people.count ?? 0)
        view["rows"] = locales.map { row($0, theme) }
        view["items"] = snapshot.items.prefix(Self.shown).map { contributions.words($0.contribution) }
        view["hasMore"] = snapshot.found > Self.shown
        let unnamed = theme.unnamed(among: live.setup.locales)
        if !unnamed.isEmpty { view["unnamed"] = unnamed.map(\.dutchName).joined(separator: ", ") }
        return try pages.library.page("facilitator/themes/theme", view, status: status)
    }

    /// Those of the session, in their order.
    var locales: [LocaleProfile] { live.setup.locales.compactMap { pages.library.catalogue.locale($0) } }

    private func row(_ locale: LocaleProfile, _ theme: Theme) -> View {
        let kept = theme.wordings[locale.tag]
        let words = (draft ?? ThemeDraft(of: theme)).words[locale.tag] ?? ThemeDraft.Words()
        var view: View = [
            "tag": locale.tag.rawValue, "language": locale.tag.dutchName, "lang": locale.tag.rawValue,
            "dir": locale.direction.rawValue, "name": words.name, "say": words.say, "need": words.need,
            "value": words.value, "isHeard": words.isHeard, "isMissing": theme.wording(locale.tag) == nil,
            "isFallback": kept == nil && theme.wording(locale.tag) != nil,
        ]
        if let kept {
            // Only a name that is kept can be heard: what is being typed is nobody's yet.
            let phrase = Phrase(text: kept.name, say: kept.say)
            view["clip"] = pages.library.locale(locale.tag).narrator.view(phrase, of: live)["clip"]
            view["isKept"] = true
            view["isUnvocalised"] = UnvocalisedArabic.isFound(in: phrase.say)
        }
        return view
    }
}
