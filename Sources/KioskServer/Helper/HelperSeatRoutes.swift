import Foundation
import HTTPTypes
import Hummingbird
import SessionModel

/// The list of seats that asked: take one, leave it to another, be done, or offer to come.
struct HelperSeatRoutes: Sendable {
    let pages: HelperPages
    let now: @Sendable () -> Timestamp

    func add(to group: RouterGroup<HelperContext>) {
        group.get("seats", use: list)
        group.get("seats/events", use: events)
        group.post("offer", use: offer)
        group.post("seats/:number/take") { try await act(.take, $0, $1) }
        group.post("seats/:number/release") { try await act(.release, $0, $1) }
        group.post("seats/:number/finish") { try await act(.finish, $0, $1) }
    }

    private func list(request: Request, context: HelperContext) async throws -> Response {
        try pages.seats(context.signedIn, at: now())
    }

    private func events(request: Request, context: HelperContext) async throws -> Response {
        let (pages, helper) = (pages, context.signedIn)
        return EventStream(
            bell: helper.session.helperBell,
            event: {
                guard helper.isAdmitted, let list = try? pages.list(helper) else { return (name: "gone", data: "") }
                return (name: "part", data: lineOfJSON(list))
            },
            skipsRepeats: true, isOver: { !helper.isAdmitted }
        ).response(to: request)
    }

    /// Asks the participant at a seat whether the helper may come.
    private func offer(request: Request, context: HelperContext) async throws -> Response {
        let fields = try await FormFields(from: request, context: context)
        let digits = (fields["number"] ?? "").compactMap(\.wholeNumberValue).map(String.init).joined()
        guard let number = Int(digits), let seat = context.session.seat(number: number) else {
            return try pages.seats(
                context.signedIn, error: "Deze plek is er niet. Het nummer staat op de lijst van de gespreksleider.",
                status: .unprocessableContent, at: now())
        }
        return try await perform(.offer, at: seat, context)
    }

    private func act(_ action: HelpAction, _ request: Request, _ context: HelperContext) async throws -> Response {
        guard let number = context.parameters.get("number", as: Int.self),
            let seat = context.session.seat(number: number)
        else { throw HTTPError(.notFound) }
        let response = try await perform(action, at: seat, context)
        // Who takes a seat looks along at once.
        if action == .take, response.status == .seeOther { throw Redirect(to: HelperPath.seat(number)) }
        return response
    }

    private func perform(
        _ action: HelpAction, at seat: SeatID, _ context: HelperContext
    ) async throws -> Response {
        do {
            try await context.session.perform(.help(seat, action, by: context.helper), at: now())
        } catch let error as SessionError {
            return try pages.seats(context.signedIn, error: error.advice, status: .conflict, at: now())
        }
        return Response(status: .seeOther, headers: [.location: HelperPath.seats, .cacheControl: "no-store"])
    }
}

/// A text as JSON, which has no line breaks: what the data of a live event must be.
func lineOfJSON(_ text: String) -> String {
    guard let data = try? JSONEncoder().encode(text) else { return "\"\"" }
    return String(decoding: data, as: UTF8.self)
}
