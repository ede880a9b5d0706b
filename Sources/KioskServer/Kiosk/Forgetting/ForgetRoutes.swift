import Hummingbird
import PromptEngine
import SessionModel

/// A participant stops, and all that they said is erased: answers, ideas, ballots and recordings.
struct ForgetRoutes: Sendable {
    let pages: KioskPages
    let now: @Sendable () -> Timestamp

    func add(to group: RouterGroup<SeatedContext>) {
        group.get("forget", use: ask)
        group.post("forget", use: forget)
    }

    private func ask(request: Request, context: SeatedContext) async throws -> Response {
        try requireSession(context)
        return try pages.moment(
            "forget", context, title: .forgetTitle, text: .forgetText,
            ["action": KioskPath.forget(context.session), "back": KioskPath.step(context.session)])
    }

    private func forget(request: Request, context: SeatedContext) async throws -> Response {
        _ = try await context.ownForm(request)
        try requireSession(context)
        let (session, id) = (context.session, context.participant.id)
        try await session.perform(.erase(id), at: now())
        await pages.library.shelf.forget(id)
        try await session.leave(id, at: now())
        throw Redirect(to: context.seat.start + "?forgotten=\(context.participant.locale)")
    }

    /// What was said stays once the session has ended, for as long as its facilitator promised.
    private func requireSession(_ context: SeatedContext) throws {
        guard !context.seat.isEnded else { throw SessionError.ended }
    }
}
