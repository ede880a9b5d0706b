import Hummingbird
import SessionModel

/// All participants of a session, a part at a time: for sessions with more of them than its own page lists.
struct PeoplePage: Sendable {
    /// Participants on a page.
    static let size = 100

    private let rows: [PersonRow]
    private let count: Int
    /// Counted from 1, of as many as there are.
    private let page: Int
    private let pages: Int

    /// - Parameter page: the last one stands for those beyond it.
    init(of session: Session, page: Int, board: Board) {
        let progress = Progress(session: session, flow: board.flow)
        count = session.participantOrder.count
        pages = max(1, (count + Self.size - 1) / Self.size)
        self.page = min(max(1, page), pages)
        rows = session.participantOrder.dropFirst((self.page - 1) * Self.size).prefix(Self.size)
            .compactMap { session.participants[$0] }.map { PersonRow($0, progress: progress, board: board) }
    }

    /// - Parameter base: the address of the session.
    func view(beneath base: String) -> View {
        var view: View = ["base": base, "count": count, "participants": rows.map(\.view)]
        if pages > 1 {
            var pager: View = ["page": page, "pages": pages]
            if page > 1 { pager["back"] = "\(base)/people?page=\(page - 1)" }
            if page < pages { pager["next"] = "\(base)/people?page=\(page + 1)" }
            view["pager"] = pager
        }
        return view
    }
}

extension FacilitatorPages {
    func people(_ live: LiveSession, page: Int) throws -> Response {
        let people = PeoplePage(of: live.read { $0 }, page: page, board: Board(of: live, in: library))
        var view = people.view(beneath: Self.path(live))
        view["assets"] = library.assets.prefix
        view["title"] = live.setup.title
        return try library.page("facilitator/people", view)
    }
}
