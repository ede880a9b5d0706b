import Hummingbird
import SessionModel

/// Recognises a helper by the secret in the cookie, which names the session too.
struct HelperMiddleware: RouterMiddleware {
    static let cookie = "helper"
    let registry: SessionRegistry

    func handle(
        _ request: Request, context: AppContext, next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        let parts = (request.cookies[Self.cookie]?.value ?? "").split(separator: ".")
        if parts.count == 2, let session = registry.session(SessionID(String(parts[0]))),
            let helper = session.read({ $0.helper(holding: Secret(text: String(parts[1])).credential) }),
            session.read({ $0.endedAt == nil })
        {
            context.helper = SignedInHelper(session: session, helper: helper)
        }
        return try await next(request, context)
    }

    static func value(_ secret: Secret, in session: LiveSession) -> String { "\(session.id).\(secret.text)" }
}
