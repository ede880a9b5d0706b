import Hummingbird
import PromptEngine
import SessionModel

/// Coming back: somebody who left a seat goes on at this one, in their own language, as the same person.
struct ReturnRoutes: Sendable {
    let kiosk: KioskRoutes
    let limiter: AttemptLimiter

    func add(to group: RouterGroup<AppContext>) {
        group.get("return", use: show)
        group.post("return", use: comeBack)
    }

    private func show(request: Request, context: AppContext) async throws -> Response {
        let session = try kiosk.session(request, context)
        try requireFree(context, session)
        return try kiosk.pages.comeBack(
            to: session, in: locale(request.uri.queryParameters.get("locale"), of: session),
            isTypist: context.seat?.isTypist ?? false)
    }

    private func comeBack(request: Request, context: AppContext) async throws -> Response {
        let session = try kiosk.session(request, context)
        try requireFree(context, session)
        let fields = try await FormFields(from: request, context: context)
        let locale = locale(fields["locale"], of: session)
        let isTypist = context.seat?.isTypist ?? false
        guard limiter.allows(context.address, at: kiosk.now()) else {
            return try kiosk.pages.comeBack(
                to: session, in: locale, isTypist: isTypist, error: .joinTooMany, status: .tooManyRequests)
        }
        guard session.read({ $0.endedAt == nil }) else {
            return try kiosk.pages.error(locale, text: .endedText, start: "/kiosk", status: .conflict)
        }
        let number = (fields["number"] ?? "").compactMap(\.wholeNumberValue).map(String.init).joined()
        guard let participant = kiosk.pages.returns.owner(of: number, in: session) else {
            limiter.fail(context.address, at: kiosk.now())
            return try kiosk.pages.comeBack(
                to: session, in: locale, isTypist: isTypist, error: .returnUnknown, status: .notFound)
        }
        var response = Redirect(to: KioskPath.step(session)).response(from: request, context: context)
        let seat = try await kiosk.seat(in: session, context, &response)
        try await session.perform(.move(participant, to: seat), at: kiosk.now())
        if let before = context.seat?.participant { await kiosk.pages.library.shelf.forget(before.id) }
        return response
    }

    /// A seat at which somebody is busy is theirs until they are done.
    private func requireFree(_ context: AppContext, _ session: LiveSession) throws {
        if let present = context.seat?.participant, present.standing == .answering {
            throw Redirect(to: KioskPath.step(session))
        }
    }

    private func locale(_ tag: String?, of session: LiveSession) -> LocaleTag {
        let wanted = tag.map { LocaleTag($0) }
        return session.setup.locales.first { $0 == wanted } ?? session.setup.locales.first ?? .dutch
    }
}
