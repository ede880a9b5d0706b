import HTTPTypes
import Hummingbird
import Journal
import Logging
import PromptEngine
import SessionModel

/// Turns every error into a page that says, in the visitor's language, what happened and what to do.
///
/// Known errors keep their status; unknown ones are logged, without what anybody said, and shown neutrally.
struct ErrorMiddleware: RouterMiddleware {
    let pages: KioskPages

    func handle(
        _ request: Request, context: AppContext, next: (Request, AppContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as SeatError {
            return try response(to: error.cause, in: error.locale, at: error.seat, request, context)
        } catch {
            return try response(to: error, in: pages.book(for: request).locale.tag, request, context)
        }
    }

    private func response(
        to error: any Error, in tag: LocaleTag, at seat: SeatView? = nil, _ request: Request, _ context: AppContext
    ) throws -> Response {
        let start = ["/facilitator", "/author", "/helper"].first(where: request.uri.path.hasPrefix) ?? "/kiosk"
        switch error {
        case let error as Redirect:
            return error.response(from: request, context: context)
        case let error as KioskError:
            return try pages.error(tag, text: error.text, start: error.start, status: error.status, seat: seat)
        case SessionError.ended:
            return try pages.error(tag, text: .endedText, start: start, status: .conflict, seat: seat)
        case is SessionError:
            return try pages.error(tag, text: .errorSeat, start: start, status: .conflict, seat: seat)
        case let error as any HTTPResponseError:
            let text: InterfaceKey = error.status == .notFound ? .errorNotFound : .errorGeneral
            return try pages.error(tag, text: text, start: start, status: error.status, seat: seat)
        default:
            context.logger.error(
                "A request failed.", metadata: ["path": "\(request.uri.path)", "error": "\(error)"])
            return try pages.error(tag, text: .errorGeneral, start: start, status: .internalServerError, seat: seat)
        }
    }
}
