import Foundation
import HTTPTypes
import Hummingbird

/// Refuses requests that change something when another site's page made them.
///
/// Browsers say where a request comes from in `Sec-Fetch-Site` (secure pages and localhost) and `Origin` (always, for
/// such requests); OWASP, Cross-Site Request Forgery Prevention.
struct SameOriginMiddleware<Context: RequestContext>: RouterMiddleware {
    private let fetchSite = HTTPField.Name("Sec-Fetch-Site")

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard request.method != .get, request.method != .head else { return try await next(request, context) }
        guard isSameOrigin(request) else { throw HTTPError(.forbidden) }
        return try await next(request, context)
    }

    private func isSameOrigin(_ request: Request) -> Bool {
        if let fetchSite, let site = request.headers[fetchSite], site != "same-origin", site != "none" {
            return false
        }
        guard let origin = request.headers[.origin] else { return true }
        guard let authority = request.head.authority, let scheme = origin.range(of: "://") else { return false }
        return origin[scheme.upperBound...] == authority
    }
}
