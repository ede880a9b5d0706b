import HTTPTypes
import Hummingbird
import SessionModel

/// Finds the seat that a request may act for: by the session's code in the path and the secret in the seat's cookie.
struct SeatMiddleware: RouterMiddleware {
    static let cookie = "seat"
    /// Marks a laptop for people who type fast.
    static let typistCookie = "typist"
    let registry: SessionRegistry

    func handle(
        _ request: Request, context: AppContext, next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        var context = context
        let cookies = request.cookies
        if let code = context.parameters.get("code"), let session = registry.session(code: code),
            let secret = cookies[Self.cookie]?.value
        {
            context.seat = session.seat(
                holding: Secret(text: secret).credential, isTypist: cookies[Self.typistCookie]?.value == "yes")
        }
        do {
            return try await next(request, context)
        } catch {
            guard let seat = context.seat, let locale = seat.participant?.locale else { throw error }
            throw SeatError(cause: error, seat: seat, locale: locale)
        }
    }
}
