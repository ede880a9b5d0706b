import Hummingbird
import SessionModel

/// One contribution with its translations and what was said to it, where the facilitator writes these down.
struct ContributionPage {
    /// The greatest length of a translation or of what is written down, in characters: twice the longest idea.
    static let longestText = 2000

    /// What was typed in a form that was refused.
    struct Draft {
        let error: String
        let status: HTTPResponse.Status
        var translation: (locale: LocaleTag, text: String)?
        var oral: (locale: LocaleTag, text: String)?
    }

    let pages: ThemePages
    let live: LiveSession
    let filter: BoardFilter
    let draft: Draft?

    /// - Throws: 404 for a contribution that is not there, or does not count any more.
    func response(_ id: ContributionID) throws -> Response {
        let session = live.read { $0 }
        guard let contribution = session.contribution(id), !contribution.isWithdrawn else { throw HTTPError(.notFound) }
        let views = pages.contributions(live, filter, session.board.themes)
        var view = pages.base(live)
        view.merge(views.view(ThemeBoardSnapshot.Item(contribution, in: session), called: session.called)) { $1 }
        view["error"] = draft?.error
        view["isEnded"] = session.endedAt != nil
        view["themes"] = pages.path(live)
        view["board"] = pages.path(live) + filter.query
        view["action"] = pages.path(live) + "/contributions/\(id)"
        view["query"] = filter.query
        view["longestTranslation"] = Self.longestText
        view["history"] = contribution.earlier
        view["rows"] = rows(of: contribution, in: session, views)
        view["submission"] = randomName()
        view["oralDraft"] = draft?.oral?.text
        let chosen = draft?.oral?.locale ?? session.boardLocale
        view["oralLocales"] = (session.setup?.locales ?? []).map { locale -> View in
            ["tag": locale.rawValue, "name": locale.dutchName, "isChosen": locale == chosen]
        }
        return try pages.library.page("facilitator/themes/contribution", view, status: draft?.status ?? .ok)
    }

    /// One for each language of the session but its own.
    private func rows(of contribution: Contribution, in session: Session, _ views: ContributionViews) -> [View] {
        let locales = (session.setup?.locales ?? []).filter { $0 != contribution.provenance.locale }
        return locales.map { locale in
            let translation = contribution.translations[locale]
            let typed = draft?.translation.flatMap { $0.locale == locale ? $0.text : nil }
            var row = views.text("", locale)
            row["tag"] = locale.rawValue
            row["locale"] = locale.dutchName
            row["translation"] = typed ?? translation?.text ?? ""
            row["isOutdated"] = translation.map(contribution.isOutdated) ?? false
            return row
        }
    }
}
