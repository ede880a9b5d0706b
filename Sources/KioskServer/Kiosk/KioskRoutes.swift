import HTTPTypes
import Hummingbird
import PromptEngine
import SessionModel

/// Joining a session at a kiosk: the code, and the language picked by ear.
struct KioskRoutes: Sendable {
    let registry: SessionRegistry
    let pages: KioskPages
    let limiter: AttemptLimiter
    /// Counts wrong numbers of people who come back.
    let returnLimiter: AttemptLimiter
    let now: @Sendable () -> Timestamp

    func add(to router: Router<AppContext>) {
        router.get("kiosk") { request, _ in
            try pages.join(pages.book(for: request))
        }
        router.post("kiosk/join", use: join)
        router.get("laptop/:code", use: laptop)
        let session = router.group("kiosk/:code").add(middleware: SeatMiddleware(registry: registry))
        session.get("", use: start)
        session.post("start", use: takeSeat)
        session.get("language", use: languages)
        HelpRoutes(kiosk: self).add(to: session)
        ReturnRoutes(kiosk: self, limiter: returnLimiter).add(to: session)
        SeatRoutes(pages: pages, now: now)
            .add(to: session.group(context: SeatedContext.self))
    }

    private func join(request: Request, context: AppContext) async throws -> Response {
        let book = pages.book(for: request)
        guard limiter.allows(context.address, at: now()) else {
            return try pages.join(book, error: .joinTooMany, status: .tooManyRequests)
        }
        let fields = try await FormFields(from: request, context: context)
        let code = (fields["code"] ?? "").compactMap(\.wholeNumberValue).map(String.init).joined()
        guard let session = registry.session(code: code) else {
            limiter.fail(context.address, at: now())
            return try pages.join(book, error: .joinUnknown, status: .notFound)
        }
        throw Redirect(to: KioskPath.base(session))
    }

    /// The session that the path names; guessing codes in the path counts like guessing them in the form.
    func session(_ request: Request, _ context: AppContext) throws -> LiveSession {
        guard limiter.allows(context.address, at: now()) else { throw KioskError(.tooManyRequests, .joinTooMany) }
        guard let session = context.parameters.get("code").flatMap(registry.session(code:)) else {
            limiter.fail(context.address, at: now())
            throw KioskError(.notFound, .joinUnknown, start: "/kiosk")
        }
        return session
    }

    /// The start for people who type fast, at an address of its own.
    private func laptop(request: Request, context: AppContext) async throws -> Response {
        throw Redirect(to: KioskPath.base(try session(request, context)) + "?typing")
    }

    private func start(request: Request, context: AppContext) async throws -> Response {
        let session = try session(request, context)
        let isTypist = request.uri.queryParameters["typing"] != nil
        if let seat = context.seat, let participant = seat.participant {
            // A laptop belongs to whoever types there, until they say that they are ready.
            let staysTypist = isTypist && seat.isTypist && participant.standing == .sent
            if participant.standing == .answering || staysTypist { throw Redirect(to: KioskPath.step(session)) }
        }
        let forgotten = request.uri.queryParameters["forgotten"].map { LocaleTag(String($0)) }
        return try pages.languages(
            of: session, participant: nil, seat: context.seat, isTypist: isTypist,
            forgotten: forgotten.flatMap { session.setup.locales.contains($0) ? $0 : nil })
    }

    private func languages(request: Request, context: AppContext) async throws -> Response {
        let session = try session(request, context)
        guard let participant = context.seat?.participant, participant.standing == .answering else {
            throw Redirect(to: KioskPath.base(session))
        }
        return try pages.languages(
            of: session, participant: participant, seat: context.seat,
            isPractising: request.uri.queryParameters["practice"] != nil)
    }

    private func takeSeat(request: Request, context: AppContext) async throws -> Response {
        let session = try session(request, context)
        let fields = try await FormFields(from: request, context: context)
        let locale = LocaleTag(fields["locale"] ?? "")
        guard session.setup.locales.contains(locale) else { throw Redirect(to: KioskPath.base(session)) }

        guard session.read({ $0.endedAt == nil }) else {
            return try pages.error(locale, text: .endedText, start: "/kiosk", status: .conflict)
        }
        let isTypist = fields["typing"] != nil
        let first = session.flow.beginsWithPractice && !isTypist ? KioskPath.practice(session) : KioskPath.step(session)
        var response = Redirect(to: first).response(from: request, context: context)
        if isTypist || request.cookies[SeatMiddleware.typistCookie] != nil {
            markTypist(isTypist, session, &response)
        }
        let seat = try await seat(in: session, context, &response)
        try await session.perform(.join(ParticipantID(randomName()), seat: seat, locale: locale), at: now())
        return response
    }

    /// Marks the browser as a laptop for people who type fast, or as a kiosk again.
    private func markTypist(_ isTypist: Bool, _ session: LiveSession, _ response: inout Response) {
        response.setCookie(
            Cookie(
                name: SeatMiddleware.typistCookie, value: isTypist ? "yes" : "no", maxAge: isTypist ? nil : 0,
                path: KioskPath.base(session), httpOnly: true, sameSite: .strict))
    }

    /// The seat of this device; a new one, whose secret goes with the response, for a device that has none.
    func seat(in session: LiveSession, _ context: AppContext, _ response: inout Response) async throws -> SeatID {
        if let known = context.seat?.seat.id { return known }
        let secret = Secret.random()
        let seat = SeatID(randomName())
        try await session.perform(.openSeat(seat, credential: secret.credential), at: now())
        response.setCookie(
            Cookie(
                name: SeatMiddleware.cookie, value: secret.text, path: KioskPath.base(session), httpOnly: true,
                sameSite: .strict))
        return seat
    }
}
