import HTTPTypes
import Hummingbird

/// Marks every cookie so that a browser sends it over https only (RFC 6265, section 4.1.2.5).
///
/// `Strict-Transport-Security` is left out on purpose: devices are borrowed, and at home the same address may be another
/// machine, which a browser would then refuse.
struct SecureCookiesMiddleware<Context: RequestContext>: RouterMiddleware {
    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        let cookies = response.headers[values: .setCookie]
        if !cookies.isEmpty { response.headers[values: .setCookie] = cookies.map { $0 + "; Secure" } }
        return response
    }
}
