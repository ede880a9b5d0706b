import Hummingbird
import SessionModel

/// Recognises the facilitator by the secret in the cookie.
struct SignInMiddleware: RouterMiddleware {
    static let cookie = "facilitator"
    let access: FacilitatorAccess
    let now: @Sendable () -> Timestamp

    func handle(
        _ request: Request, context: AppContext, next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        if request.method == .get { context.page = request.uri.description }
        if let value = request.cookies[Self.cookie]?.value {
            let secret = Secret(text: value)
            if await access.isSignedIn(secret, at: now()) { context.signIn = secret }
        }
        return try await next(request, context)
    }
}
