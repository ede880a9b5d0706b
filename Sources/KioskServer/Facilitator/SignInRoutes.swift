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
        group.get("sign-in") { _, context in
            if context.signIn != nil { throw Redirect(to: "/facilitator") }
            return try page()
        }
        group.post("sign-in", use: signIn)
        group.post("sign-out", use: signOut)
    }

    private func page(error: String? = nil, status: HTTPResponse.Status = .ok) throws -> Response {
        var view: View = ["assets": library.assets.prefix, "pageTitle": "Inloggen"]
        view["error"] = error
        return try library.page("facilitator/sign-in", view, status: status)
    }

    private func signIn(request: Request, context: AppContext) async throws -> Response {
        guard limiter.allows(context.address, at: now()) else {
            return try page(
                error: "Te vaak een verkeerde wachtzin. Wacht een kwartier en probeer het dan opnieuw.",
                status: .tooManyRequests)
        }
        let fields = try await FormFields(from: request, context: context)
        guard let secret = try await access.signIn(with: Passphrase(text: fields["passphrase"] ?? ""), at: now())
        else {
            limiter.fail(context.address, at: now())
            return try page(
                error: "Deze wachtzin klopt niet. Hij staat in het venster waarin de server is gestart.",
                status: .forbidden)
        }
        var response = Redirect(to: "/facilitator").response(from: request, context: context)
        response.setCookie(
            Cookie(
                name: SignInMiddleware.cookie, value: secret.text, path: "/facilitator", httpOnly: true,
                sameSite: .strict))
        return response
    }

    private func signOut(request: Request, context: AppContext) async throws -> Response {
        if let secret = context.signIn { try await access.signOut(secret) }
        throw Redirect(to: "/facilitator/sign-in")
    }
}
