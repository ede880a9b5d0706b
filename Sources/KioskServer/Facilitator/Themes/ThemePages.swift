import Hummingbird
import PromptEngine
import SessionModel

/// The board of themes and what belongs to it.
struct ThemePages: Sendable {
    let library: Library

    func path(_ live: LiveSession) -> String { FacilitatorPages.path(live) + "/themes" }

    func board(
        _ live: LiveSession, _ filter: BoardFilter, error: String? = nil, status: HTTPResponse.Status = .ok
    ) throws -> Response {
        var view = content(live, filter)
        view["error"] = error
        return try library.page("facilitator/themes/board", view, status: status)
    }

    /// The part of the board that changes while people answer.
    func live(_ live: LiveSession, _ filter: BoardFilter) throws -> Response {
        HTMLPage.response(try library.render("facilitator/themes/live", content(live, filter)))
    }

    private func content(_ live: LiveSession, _ filter: BoardFilter) -> View {
        // The copy is taken at once and looked through outside the lock: answers do not wait for it.
        let session = live.read { $0 }
        let snapshot = ThemeBoardSnapshot(of: session, filter: filter)
        let board = ThemeBoardView(
            snapshot: snapshot, state: BoardState(of: session),
            contributions: contributions(live, snapshot.filter, session.board.themes), base: path(live))
        var view = base(live)
        view.merge(board.view) { _, new in new }
        view["live"] = path(live) + "/live" + snapshot.filter.query
        view["events"] = FacilitatorPages.path(live) + "/events"
        return view
    }

    /// What every page about themes needs.
    func base(_ live: LiveSession) -> View {
        [
            "assets": library.assets.prefix, "title": live.setup.title, "session": FacilitatorPages.path(live),
            "longestName": Session.longestThemeName, "longestText": Session.longestThemeText,
        ]
    }

    func contributions(_ live: LiveSession, _ filter: BoardFilter, _ themes: [Theme]) -> ContributionViews {
        ContributionViews(
            board: Board(of: live, in: library), base: path(live), filter: filter,
            themes: Dictionary(uniqueKeysWithValues: themes.map { ($0.id, $0) }))
    }
}
