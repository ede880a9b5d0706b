import HTTPTypes
import Hummingbird
import SessionModel

/// Helpers come in with the code that the facilitator shows, and go.
struct HelperRoutes: Sendable {
    let registry: SessionRegistry
    let pages: HelperPages
    let limiter: AttemptLimiter
    let now: @Sendable () -> Timestamp

    func add(to group: RouterGroup<AppContext>) {
        group.get("", use: start)
        group.post("code", use: enterCode)
        group.post("sign-in", use: signIn)
        group.post("sign-out", use: signOut)
    }

    private func start(request: Request, context: AppContext) async throws -> Response {
        if context.helper != nil { throw Redirect(to: HelperPath.seats) }
        guard let code = request.uri.queryParameters.get("code") else { return try pages.code() }
        return try introduce(code, context)
    }

    private func enterCode(request: Request, context: AppContext) async throws -> Response {
        try introduce(try await FormFields(from: request, context: context)["code"] ?? "", context)
    }

    /// Asks for a first name and languages, if the code is right.
    private func introduce(_ code: String, _ context: AppContext) throws -> Response {
        switch admission(by: code, context) {
        case .tooMany: try pages.code(error: Self.tooMany, status: .tooManyRequests)
        case .wrong: try pages.code(error: Self.wrong, status: .forbidden)
        case .right(let session, let code): try pages.introduction(to: session, code: code)
        }
    }

    private func signIn(request: Request, context: AppContext) async throws -> Response {
        let fields = try await FormFields(from: request, context: context)
        switch admission(by: fields["code"] ?? "", context) {
        case .tooMany: return try pages.code(error: Self.tooMany, status: .tooManyRequests)
        case .wrong: return try pages.code(error: Self.wrong, status: .forbidden)
        case .right(let session, let code):
            let secret = Secret.random()
            let name = (fields["name"] ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let entry = HelperEntry(
                helper: HelperID(randomName()), name: name.isEmpty ? nil : name,
                locales: session.setup.locales.filter(fields.all("locale").map { LocaleTag($0) }.contains),
                credential: secret.credential)
            do {
                try await session.perform(.admitHelper(entry), at: now())
            } catch let error as SessionError {
                return try pages.introduction(
                    to: session, code: code, entry: entry, error: error.advice, status: .unprocessableContent)
            }
            var response = Redirect(to: HelperPath.seats).response(from: request, context: context)
            response.setCookie(
                Cookie(
                    name: HelperMiddleware.cookie, value: HelperMiddleware.value(secret, in: session),
                    path: HelperPath.start, httpOnly: true, sameSite: .strict))
            return response
        }
    }

    /// Whoever goes leaves every seat; to come back they need a code again.
    private func signOut(request: Request, context: AppContext) async throws -> Response {
        if let helper = context.helper {
            try await helper.session.perform(.removeHelper(helper.id), at: now())
            await pages.library.shelf.forget(.voice(of: helper.id))
        }
        throw Redirect(to: HelperPath.start)
    }

    // MARK: The code

    private enum Admission {
        case right(LiveSession, code: String)
        case wrong
        case tooMany
    }

    private static let wrong = "Deze code klopt niet, of is niet meer geldig. Vraag de gespreksleider om een nieuwe."
    private static let tooMany = "Te vaak een verkeerde code. Wacht vijf minuten en probeer het dan opnieuw."

    private func admission(by code: String, _ context: AppContext) -> Admission {
        guard limiter.allows(context.address, at: now()) else { return .tooMany }
        let digits = code.compactMap(\.wholeNumberValue).map(String.init).joined()
        let session = registry.all.first { session in
            session.helperDoor.current(at: now())?.digits == digits && session.read { $0.endedAt == nil }
        }
        guard let session else {
            limiter.fail(context.address, at: now())
            return .wrong
        }
        return .right(session, code: digits)
    }
}
