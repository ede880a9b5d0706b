import Foundation
import HTTPTypes
import Hummingbird
import SessionModel

/// Signing in with the passphrase and signing out.
struct SignInRoutes: Sendable {
    let access: FacilitatorAccess
    let library: Library
    let limiter: AttemptLimiter
    let now: @Sendable () -> Timestamp

    func add(to group: RouterGroup<AppContext>) {
        group.get("sign-in", use: show)
        group.post("sign-in", use: signIn)
        group.post("sign-out", use: signOut)
    }

    /// The address of the sign-in page, from which one goes on to `page`.
    static func path(leadingTo page: String?) -> String {
        let plain = CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "/-"))
        let next = page?.addingPercentEncoding(withAllowedCharacters: plain)
        return "/facilitator/sign-in" + (next.map { "?next=\($0)" } ?? "")
    }

    private func show(request: Request, context: AppContext) async throws -> Response {
        let next = request.uri.queryParameters["next"].map(String.init)
        guard let secret = context.signIn else { return try page(next: next) }
        return goOn(to: next, with: secret, request, context)
    }

    private func page(
        next: String?, error: String? = nil, status: HTTPResponse.Status = .ok
    ) throws -> Response {
        var view: View = ["assets": library.assets.prefix, "pageTitle": "Inloggen"]
        view["next"] = next
        view["error"] = error
        return try library.page("facilitator/sign-in", view, status: status)
    }

    private func signIn(request: Request, context: AppContext) async throws -> Response {
        let fields = try await FormFields(from: request, context: context)
        let next = fields["next"]
        guard limiter.allows(context.address, at: now()) else {
            return try page(
                next: next, error: "Te vaak een verkeerde wachtzin. Wacht een kwartier en probeer het dan opnieuw.",
                status: .tooManyRequests)
        }
        guard let secret = try await access.signIn(with: Passphrase(text: fields["passphrase"] ?? ""), at: now())
        else {
            limiter.fail(context.address, at: now())
            return try page(
                next: next, error: "Deze wachtzin klopt niet. Hij staat in het venster waarin de server is gestart.",
                status: .forbidden)
        }
        return goOn(to: next, with: secret, request, context)
    }

    /// To the page that was asked for if it is one of ours; the cookie goes to our pages and to no kiosk's.
    private func goOn(to next: String?, with secret: Secret, _ request: Request, _ context: AppContext) -> Response {
        let target = next.flatMap { isOurs($0) ? $0 : nil } ?? "/facilitator"
        var response = Redirect(to: target).response(from: request, context: context)
        for path in ["/facilitator", "/author"] {
            response.setCookie(
                Cookie(
                    name: SignInMiddleware.cookie, value: secret.text, path: path, httpOnly: true, sameSite: .strict))
        }
        return response
    }

    private func isOurs(_ page: String) -> Bool {
        page.wholeMatch(of: /\/(author|facilitator)([\/?][a-z0-9\/?=&.-]*)?/) != nil
    }

    private func signOut(request: Request, context: AppContext) async throws -> Response {
        if let secret = context.signIn { try await access.signOut(secret) }
        throw Redirect(to: "/facilitator/sign-in")
    }
}
