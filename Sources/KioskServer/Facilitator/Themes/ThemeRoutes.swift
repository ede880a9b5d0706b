import Hummingbird
import SessionModel

/// The board on which the facilitator bundles contributions into themes.
struct ThemeRoutes: Sendable {
    let registry: SessionRegistry
    let pages: ThemePages
    let now: @Sendable () -> Timestamp

    func add(to group: RouterGroup<FacilitatorContext>) {
        let board = group.group("sessions/:session/themes")
        board.get("") { try pages.board(try $1.session(in: registry), filter($0)) }
        board.get("live") { try pages.live(try $1.session(in: registry), filter($0)) }
        board.get("suggestions") {
            try await SuggestionsPage(pages: pages, live: try $1.session(in: registry)).response()
        }
        board.post("make") { try await act($0, $1) { fields, _, session in .making(fields, in: session) } }
        board.post("file") { try await act($0, $1) { fields, _, session in .filing(fields, in: session) } }
        board.post("undo") { try await act($0, $1) { fields, _, session in .undoing(fields, in: session) } }
        board.post("call") { try await act($0, $1) { fields, _, _ in .command(.call(fields.contribution)) } }
        board.post(":theme/rename") { try await act($0, $1) { .renaming($1, $0, in: $2) } }
        board.post(":theme/merge") { try await act($0, $1) { fields, theme, _ in .merging(theme, fields) } }
        board.post(":theme/remove") {
            try await act($0, $1) { _, theme, _ in .command(.changeThemes([.removed(theme)])) }
        }
    }

    private func filter(_ request: Request) -> BoardFilter { BoardFilter(request.uri.queryParameters) }

    /// Does what a form asks and shows the same list again; a refusal is told there.
    private func act(
        _ request: Request, _ context: FacilitatorContext,
        _ read: (FormFields, ThemeID, Session) -> BoardAction
    ) async throws -> Response {
        let live = try context.session(in: registry)
        let fields = try await FormFields(from: request, context: context)
        let theme = ThemeID(context.parameters.get("theme") ?? "")
        switch live.read({ read(fields, theme, $0) }) {
        case .refused(let advice): return try await refusal(advice, .unprocessableContent, request, live)
        case .command(let command):
            do {
                try await live.perform(command, at: now())
            } catch let error as SessionError {
                return try await refusal(error.advice, .conflict, request, live)
            }
            throw Redirect(
                to: pages.path(live) + (isFromSuggestions(request) ? "/suggestions" : filter(request).query))
        }
    }

    private func refusal(
        _ advice: String, _ status: HTTPResponse.Status, _ request: Request, _ live: LiveSession
    ) async throws -> Response {
        isFromSuggestions(request)
            ? try await SuggestionsPage(pages: pages, live: live, error: advice, status: status).response()
            : try pages.board(live, filter(request), error: advice, status: status)
    }

    private func isFromSuggestions(_ request: Request) -> Bool {
        request.uri.queryParameters["from"] == "suggestions"
    }
}

extension FormFields {
    fileprivate var contribution: ContributionID? {
        self["contribution"].flatMap { $0.isEmpty ? nil : ContributionID($0) }
    }
}
