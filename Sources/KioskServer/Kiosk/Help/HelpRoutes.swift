import HTTPTypes
import Hummingbird
import PromptEngine
import SessionModel

/// Asking for help at a kiosk, also where nobody has picked a language yet, and answering whoever offers it.
///
/// Works with plain forms. A script of the page asks for the strip alone (`part=help`) and puts it in its place.
struct HelpRoutes: Sendable {
    let kiosk: KioskRoutes

    func add(to group: RouterGroup<AppContext>) {
        group.get("help", use: show)
        group.post("help", use: request)
        group.get("help/events", use: events)
    }

    private func show(request: Request, context: AppContext) async throws -> Response {
        let session = try kiosk.session(request, context)
        return try strip(of: context.seat.flatMap { session.view(of: $0.seat.id) }, session)
    }

    private func request(request: Request, context: AppContext) async throws -> Response {
        let session = try kiosk.session(request, context)
        let fields = try await FormFields(from: request, context: context)
        let place = context.seat?.participant == nil ? KioskPath.base(session) : KioskPath.step(session)
        var response = Redirect(to: place).response(from: request, context: context)
        let seat = try await kiosk.seat(in: session, context, &response)
        try await carryOut(fields, at: seat, context, session)
        guard fields["part"] == "help" else { return response }
        var part = try strip(of: session.view(of: seat), session)
        // A device that had no seat has one from now on: its secret goes with the answer.
        for cookie in response.headers[values: .setCookie] {
            part.headers.append(HTTPField(name: .setCookie, value: cookie))
        }
        return part
    }

    private func carryOut(
        _ fields: FormFields, at seat: SeatID, _ context: AppContext, _ session: LiveSession
    ) async throws {
        let present = context.seat?.participant?.id.rawValue
        let isOwn = fields["participant"] ?? "" == present ?? ""
        switch fields["do"] {
        case "ask": try await session.perform(.requestHelp(seat, .ask), at: kiosk.now())
        case "end": try await session.perform(.requestHelp(seat, .end), at: kiosk.now())
        // What somebody allows is their own to allow: a form of the person before says nothing.
        case "allow" where isOwn: try await session.perform(.requestHelp(seat, .allow), at: kiosk.now())
        case "share" where isOwn: try await session.perform(.requestHelp(seat, .share(true)), at: kiosk.now())
        case "unshare":
            session.desk.askToWatch(nil, at: seat)
            try await session.perform(.requestHelp(seat, .share(false)), at: kiosk.now())
            session.helperBell.ring()
        default: throw KioskError(.conflict, .errorSeat, start: KioskPath.base(session))
        }
    }

    private func strip(of seat: SeatView?, _ session: LiveSession) throws -> Response {
        let tag = seat?.participant?.locale ?? session.setup.locales.first ?? .dutch
        let view = seat.flatMap { HelpStrip(pages: kiosk.pages, seat: $0, book: kiosk.pages.library.locale(tag)).view }
        return try kiosk.pages.library.page("help-part", view.map { ["help": $0] } ?? [:])
    }

    /// For a device at which nobody sits yet; who sits somewhere has a stream of their own.
    private func events(request: Request, context: AppContext) async throws -> Response {
        let session = try kiosk.session(request, context)
        guard let seat = context.seat?.seat.id, context.seat?.participant == nil else {
            throw Redirect(to: KioskPath.base(session))
        }
        return EventStream(
            bell: session.seatBell, event: { (name: "step", data: session.whereabouts(at: seat).json) }, seat: seat
        ).response(to: request)
    }
}
