import Hummingbird
import SessionModel

/// The session's own words for a participant's keyboard. All are sent at once, and matched in the browser: nothing of
/// what somebody is typing leaves the device.
struct WordsRoutes: Sendable {
    let pages: KioskPages

    func add(to group: RouterGroup<SeatedContext>) {
        group.get("words", use: words)
    }

    private func words(request: Request, context: SeatedContext) async throws -> Response {
        var response = try SessionWords(library: pages.library, context: context).words
            .response(from: request, context: context)
        response.headers[.cacheControl] = "no-store"
        return response
    }
}
