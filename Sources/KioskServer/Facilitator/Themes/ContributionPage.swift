import Hummingbird
import SessionModel

/// One contribution with its translations and what was said to it, where the facilitator writes these down.
struct ContributionPage {
    /// The greatest length of what is noted of what was said about it, in characters: twice the longest idea.
    static let longestText = 2000

    /// What was typed in a form that was refused.
    struct Draft {
        let error: String
        let status: HTTPResponse.Status
        var rendition: (locale: LocaleTag, text: String)?
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
        view["longestOral"] = Self.longestText
        view["longestRendition"] = Rendition.longest
        view["spoken"] = contribution.spoken.map { ["length": $0.clock] }
        view["isWritten"] = contribution.isWritten
        view["history"] = contribution.earlier
        view["transcript"] = contribution.spoken.map { _ in row(contribution.provenance.locale, of: contribution) }
        view["rows"] = (session.setup?.locales ?? []).filter { $0 != contribution.provenance.locale }
            .map { row($0, of: contribution) }
        view["submission"] = randomName()
        view["oralDraft"] = draft?.oral?.text
        let chosen = draft?.oral?.locale ?? session.boardLocale
        view["oralLocales"] = (session.setup?.locales ?? []).map { locale -> View in
            ["tag": locale.rawValue, "name": locale.dutchName, "isChosen": locale == chosen]
        }
        return try pages.library.page("facilitator/themes/contribution", view, status: draft?.status ?? .ok)
    }

    /// What was written down of it in a locale, with the field to write it in.
    private func row(_ locale: LocaleTag, of contribution: Contribution) -> View {
        let views = RenditionViews(of: live, in: Board(of: live, in: pages.library))
        let rendition = contribution.rendition(in: locale)
        let typed = draft?.rendition.flatMap { $0.locale == locale ? $0.text : nil }
        var row = views.text(typed ?? rendition?.text ?? "", in: locale)
        row["tag"] = locale.rawValue
        row["locale"] = locale.dutchName
        guard let rendition else { return row }
        row["about"] = views.about(rendition)
        row["isOutdated"] = contribution.isOutdated(rendition) && !rendition.isWithdrawn
        let earlier = views.earlier(rendition, in: locale)
        row["earlier"] = earlier.isEmpty ? nil : ["count": earlier.count, "versions": earlier]
        return row
    }
}
