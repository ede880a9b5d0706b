import HTTPTypes
import Hummingbird
import SessionModel

/// The list of what is to be written down and translated.
struct DeskRoutes: Sendable {
    let pages: DeskPages
    let now: @Sendable () -> Timestamp

    func add(to group: RouterGroup<HelperContext>) {
        group.get("desk", use: list)
        group.get("desk/events", use: events)
    }

    private func list(request: Request, context: HelperContext) async throws -> Response {
        let notice = request.uri.queryParameters["done"].flatMap { DeskNotice(rawValue: String($0)) }
        return try pages.list(context.signedIn, notice: notice, at: now())
    }

    private func events(request: Request, context: HelperContext) async throws -> Response {
        let (pages, helper, now) = (pages, context.signedIn, now)
        return EventStream(
            bell: helper.session.helperBell,
            event: {
                guard helper.isAdmitted, let list = try? pages.listPart(helper, at: now()) else {
                    return (name: "gone", data: "")
                }
                return (name: "part", data: lineOfJSON(list))
            },
            skipsRepeats: true, isOver: { !helper.isAdmitted }
        ).response(to: request)
    }
}
