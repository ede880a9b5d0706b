import HTTPTypes
import Hummingbird
import PromptEngine
import SessionModel

/// What a helper does at a seat that let them in. Whatever they answer is only a proposal, or was said aloud.
struct AlongsideRoutes: Sendable {
    let pages: HelperPages
    let now: @Sendable () -> Timestamp

    func add(to group: RouterGroup<HelperContext>) {
        let seat = group.group("seats/:number")
        seat.get("", use: show)
        seat.get("events", use: events)
        seat.post("sign", use: sign)
        seat.post("language", use: chooseLanguage)
        seat.post("watch", use: askToWatch)
        seat.post("answer/:prompt", use: answer)
    }

    private func show(request: Request, context: HelperContext) async throws -> Response {
        guard let seat = context.helpedSeat() else { throw Redirect(to: HelperPath.seats) }
        return try pages.alongside(seat, context.signedIn, at: now())
    }

    /// Ends with the helper's turn at the seat, whoever ended it.
    private func events(request: Request, context: HelperContext) async throws -> Response {
        let (pages, helper, id) = (pages, context.signedIn, try context.requireSeat().seat.id)
        @Sendable func seat() -> SeatView? {
            guard helper.isAdmitted, let seat = helper.session.view(of: id),
                seat.help?.assistance.helper == helper.id
            else { return nil }
            return seat
        }
        return EventStream(
            bell: helper.session.helperBell,
            event: {
                guard let seat = seat(), let part = try? pages.alongsidePart(seat, helper) else {
                    return (name: "gone", data: "")
                }
                return (name: "part", data: lineOfJSON(part))
            },
            skipsRepeats: true, isOver: { seat() == nil }
        ).response(to: request)
    }

    // MARK: For the participant

    private func sign(request: Request, context: HelperContext) async throws -> Response {
        let seat = try context.requireSeat()
        let fields = try await FormFields(from: request, context: context)
        guard let sign = KioskSign(fields, at: seat) else { throw HTTPError(.unprocessableContent) }
        seat.session.give(sign, at: seat.seat.id)
        throw Redirect(to: HelperPath.seat(seat.seat.number))
    }

    private func chooseLanguage(request: Request, context: HelperContext) async throws -> Response {
        let seat = try context.requireSeat()
        let fields = try await FormFields(from: request, context: context)
        let locale = LocaleTag(fields["locale"] ?? "")
        guard let participant = seat.participant, seat.session.setup.locales.contains(locale) else {
            throw HTTPError(.unprocessableContent)
        }
        try await seat.session.perform(.chooseLocale(participant.id, locale), at: now())
        seat.session.give(.renew, at: seat.seat.id)
        throw Redirect(to: HelperPath.seat(seat.seat.number))
    }

    private func askToWatch(request: Request, context: HelperContext) async throws -> Response {
        let seat = try context.requireSeat()
        _ = try await FormFields(from: request, context: context)
        if seat.participant != nil {
            seat.session.desk.askToWatch(context.helper, at: seat.seat.id)
            seat.session.seatBell.ring(at: seat.seat.id)
            seat.session.helperBell.ring()
        }
        throw Redirect(to: HelperPath.seat(seat.seat.number))
    }

    // MARK: An answer

    /// Proposes an answer to the question on the kiosk's screen, or enters it after the participant has said it aloud.
    private func answer(request: Request, context: HelperContext) async throws -> Response {
        let seat = try context.requireSeat()
        let fields = try await FormFields(from: request, context: context)
        guard let asked = AskedSeat(seat), context.parameters.get("prompt") == asked.prompt.id.rawValue else {
            return try pages.alongside(
                seat, context.signedIn, error: "Op de kiosk staat nu iets anders. Kijk nog eens.", status: .conflict,
                at: now())
        }
        guard asked.mayBeProposed else { throw HTTPError(.forbidden) }
        let isEntered = fields["do"] == "enter"
        guard !isEntered || fields["said"] == "yes" else {
            return try pages.alongside(
                seat, context.signedIn,
                error: "Zet eerst het vinkje: invoeren mag als iemand het antwoord hardop heeft gezegd.",
                status: .unprocessableContent, at: now())
        }
        do {
            let value = try asked.value(in: fields)
            let answer = HelperAnswer(
                asked: asked, value: value, helper: context.helper, fields: fields,
                locales: seat.session.setup.locales)
            try await seat.session.perform(isEntered ? answer.entered : answer.proposed, at: now())
            if isEntered { seat.session.give(.onward, at: seat.seat.id) }
        } catch let fault as AnswerFault {
            let texts = pages.library.locale(.dutch).locale.interface
            return try pages.alongside(
                seat, context.signedIn, error: fault.phrase(in: texts).text, status: .unprocessableContent, at: now())
        } catch let error as SessionError {
            return try pages.alongside(
                seat, context.signedIn, error: error.advice, status: .conflict, at: now())
        }
        throw Redirect(to: HelperPath.seat(seat.seat.number))
    }
}
