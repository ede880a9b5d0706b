import HTTPTypes
import Hummingbird

/// Leads whoever comes over http to https, except for what a device needs before it trusts the server.
///
/// For now only (307, RFC 9110, section 15.4.8): a browser that kept it would still go to https after the server was
/// started without.
struct SecureRedirectMiddleware: RouterMiddleware {
    let addresses: RoomAddresses

    func handle(
        _ request: Request, context: AppContext, next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        let path = request.uri.path
        if path == "/trust" || ["/trust/", "/assets/"].contains(where: path.hasPrefix) {
            return try await next(request, context)
        }
        guard request.method == .get || request.method == .head else { throw HTTPError(.forbidden) }
        guard let place = request.head.authority.flatMap({ HostAndPort($0) }), let encryption = addresses.encryption
        else { throw HTTPError(.badRequest) }
        return Response(
            status: .temporaryRedirect,
            headers: [.location: encryption.origin(at: place.host) + request.uri.string, .cacheControl: "no-store"])
    }
}
