import Hummingbird
import Likeness
import PromptEngine
import SessionModel

/// Contributions that are alike by their Dutch words, to make a theme of or to put in one: each only by hand.
struct SuggestionsPage {
    /// The suggestions that are shown of each kind, the best first.
    private static let shown = 20
    /// The contributions that are shown of one suggestion; the rest comes back at the next look.
    private static let members = 12

    let pages: ThemePages
    let live: LiveSession
    var error: String?
    var status = HTTPResponse.Status.ok

    func response() async throws -> Response {
        let session = live.read { $0 }
        let found = try await SuggestionDesk().suggestions(for: session, of: live.flow)
        let views = pages.contributions(live, BoardFilter(), session.board.themes)
        var view = pages.base(live)
        view["error"] = error
        view["themes"] = pages.path(live)
        view["canChange"] = BoardState(of: session).canChange
        view["bundles"] = found.bundles.prefix(Self.shown).enumerated().map { number, bundle in
            suggestion("b\(number)", bundle.contributions, words: bundle.words, session, views)
                .merging(["newTheme": randomName()]) { $1 }
        }
        let byTheme = Dictionary(grouping: found.themes, by: \.theme)
        view["fitting"] = session.board.themes.compactMap { theme -> View? in
            guard let fitting = byTheme[theme.id] else { return nil }
            return suggestion(
                "t\(theme.number)", fitting.map(\.contribution), words: Self.common(fitting.map(\.words)), session,
                views
            ).merging(["theme": theme.id.rawValue, "name": theme.dutchName, "number": theme.number]) { $1 }
        }
        view["isEmpty"] = found.bundles.isEmpty && found.themes.isEmpty
        // Without words it cannot be read, and in another language not by this.
        let unread = session.contributions.filter { !$0.isWithdrawn && $0.dutchText == nil }
        let unwritten = unread.count { !$0.isWritten }
        if unread.count > unwritten { view["unread"] = LatestChange.contributions(unread.count - unwritten) }
        if unwritten > 0 { view["unwritten"] = LatestChange.contributions(unwritten) }
        return try pages.library.page("facilitator/themes/suggestions", view, status: status)
    }

    private func suggestion(
        _ key: String, _ ids: [ContributionID], words: [String], _ session: Session, _ views: ContributionViews
    ) -> View {
        let items = ids.prefix(Self.members).compactMap { session.contribution($0).map(views.line) }
        return [
            "key": key, "words": words.joined(separator: ", "), "items": items,
            "count": LatestChange.contributions(ids.count), "hasMore": ids.count > items.count, "shown": items.count,
        ]
    }

    /// The words of several suggestions for one theme, those of most of them first.
    private static func common(_ words: [[String]]) -> [String] {
        var counts: [String: Int] = [:]
        for word in words.joined() { counts[word, default: 0] += 1 }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(4).map(\.key)
    }
}
