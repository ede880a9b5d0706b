import Hummingbird
import SessionModel

/// Naming a theme in each language of the session.
struct ThemeEditorRoutes: Sendable {
    let registry: SessionRegistry
    let pages: ThemePages
    let now: @Sendable () -> Timestamp

    func add(to group: RouterGroup<FacilitatorContext>) {
        let theme = group.group("sessions/:session/themes/:theme")
        theme.get("") { _, context in
            let (session, id) = try place(context)
            return try ThemeEditorPage(pages: pages, live: session).response(id)
        }
        theme.post("", use: keep)
    }

    private func place(_ context: FacilitatorContext) throws -> (LiveSession, ThemeID) {
        guard let theme = context.parameters.get("theme") else { throw HTTPError(.notFound) }
        return (try context.session(in: registry), ThemeID(theme))
    }

    private func keep(request: Request, context: FacilitatorContext) async throws -> Response {
        let (session, id) = try place(context)
        let draft = ThemeDraft(try await FormFields(from: request, context: context))
        var page = ThemeEditorPage(pages: pages, live: session, draft: draft)
        guard let theme = session.read({ $0.board.theme(id) }) else { throw HTTPError(.notFound) }
        do {
            try await session.perform(.changeThemes(try draft.changes(of: theme, in: page.locales)), at: now())
        } catch let fault as ThemeDraft.Fault {
            page.error = fault.advice
            page.status = .unprocessableContent
            return try page.response(id)
        } catch let error as SessionError {
            page.error = error.advice
            page.status = .conflict
            return try page.response(id)
        }
        throw Redirect(to: "\(pages.path(session))/\(id)")
    }
}
