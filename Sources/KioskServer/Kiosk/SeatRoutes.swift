import HTTPTypes
import Hummingbird
import PromptEngine
import SessionModel

/// What a participant does at a seat: hear, answer, go back, look again, send.
struct SeatRoutes: Sendable {
    let pages: KioskPages
    let now: @Sendable () -> Timestamp

    func add(to group: RouterGroup<SeatedContext>) {
        group.get("step", use: step)
        group.get("step/:prompt", use: step)
        group.post("answer/:prompt", use: answer)
        group.get("review", use: review)
        group.post("send", use: send)
        group.post("language", use: chooseLanguage)
        group.post("next", use: nextPerson)
        group.get("events", use: events)
        SpokenRoutes(now: now).add(to: group)
        PracticeRoutes(pages: pages).add(to: group)
        WordsRoutes(pages: pages).add(to: group)
        CheckRoutes(pages: pages, now: now).add(to: group)
        ForgetRoutes(pages: pages, now: now).add(to: group)
        IdeasRoutes(pages: pages, now: now).add(to: group)
        ExplainRoutes(pages: pages, now: now).add(to: group)
        BundleRoutes(pages: pages, now: now).add(to: group)
        BallotRoutes(pages: pages, now: now).add(to: group)
        CompareRoutes(pages: pages, now: now).add(to: group)
        HelpedRoutes(pages: pages, now: now).add(to: group)
    }

    private func step(request: Request, context: SeatedContext) async throws -> Response {
        let course = context.course
        let asked = context.parameters.get("prompt").map { PromptID($0) }
        let step = asked.map(course.step(at:)) ?? course.step
        switch step {
        case .prompt(let id, let number, let count):
            if let asked, asked != id { throw Redirect(to: KioskPath.prompt(id, of: context.session)) }
            guard let prompt = course.prompt(id) else { throw KioskError(.notFound, .errorNotFound) }
            context.session.note(id, at: context.seat.seat.id)
            return try StepPage(
                pages: pages, context: context, course: course, prompt: prompt, number: number, count: count,
                isFromReview: request.uri.queryParameters["from"] == "review"
            ).response()
        case .review: throw Redirect(to: KioskPath.review(context.session))
        case .waiting, .done:
            if context.seat.isTypist, context.mayAddIdeas { throw Redirect(to: KioskPath.ideas(context.session)) }
            switch context.screen {
            case .activity(.explain(let called)):
                let reacted = request.uri.queryParameters["said"].flatMap { ReactionKind(rawValue: String($0)) }
                return try ExplainPage(pages: pages, context: context, reacted: reacted).response(called: called)
            case .activity(let activity):
                return try await pages.activity(
                    activity, context, isLate: request.uri.queryParameters.get(BallotRoutes.unsent) != nil)
            case .step(.done(declined: false)) where context.seat.isTypist && !context.seat.isEnded:
                return try pages.typistWaiting(context)
            case .step(.done(let isDeclined)): return try pages.done(context, isDeclined: isDeclined)
            case .step: return try pages.waiting(context)
            }
        }
    }

    private func answer(request: Request, context: SeatedContext) async throws -> Response {
        let fields = try await context.ownForm(request)
        let id = PromptID(context.parameters.get("prompt") ?? "")
        guard let prompt = context.session.flow.prompt(id) else { throw Redirect(to: KioskPath.step(context.session)) }

        let value: AnswerValue
        do {
            let spoken = try await context.spokenAnswer(in: fields, for: SpokenPlace(prompt: id))
            let given = try spoken.map { .spoken($0) } ?? fields.answer(to: prompt.kind)
            value = try context.answeringCourse.check(given, for: id)
        } catch let error as AnswerFault {
            if let name = fields["submission"], try await context.session.isKept(SubmissionID(name)) {
                return forward(from: id, context, fields, request)
            }
            guard error != .notAsked else { throw Redirect(to: KioskPath.step(context.session)) }
            return try rejected(error == .empty && prompt.isRequired ? .required : error, fields, prompt, context)
        }
        try await context.session.perform(.answer(submission(of: value, to: prompt, fields, context)), at: now())
        try await IdeasRoutes(pages: pages, now: now).sendIfTypist(context.answering(id, value))
        return forward(from: id, context.answering(id, value), fields, request)
    }

    private func submission(
        of value: AnswerValue, to prompt: Prompt, _ fields: FormFields, _ context: SeatedContext
    ) -> AnswerSubmission {
        AnswerSubmission(
            submission: SubmissionID(fields["submission"] ?? randomName()), participant: context.participant.id,
            prompt: prompt.id, value: value, purpose: AnswerPurpose(of: prompt),
            provenance: Provenance(means: value.means ?? prompt.kind.means, locale: context.participant.locale))
    }

    func forward(
        from prompt: PromptID, _ context: SeatedContext, _ fields: FormFields, _ request: Request
    ) -> Response {
        let course = context.course
        let step = fields["from"] == "review" ? course.step : course.next(after: prompt)
        let location =
            switch step {
            case .prompt(let id, _, _): KioskPath.prompt(id, of: context.session)
            case .review: KioskPath.review(context.session)
            case .waiting, .done: KioskPath.step(context.session)
            }
        return Redirect(to: location).response(from: request, context: context)
    }

    private func rejected(
        _ fault: AnswerFault, _ fields: FormFields, _ prompt: Prompt, _ context: SeatedContext
    ) throws -> Response {
        let course = context.answeringCourse
        guard case .prompt(_, let number, let count) = course.step(at: prompt.id) else {
            throw Redirect(to: KioskPath.step(context.session))
        }
        return try StepPage(
            pages: pages, context: context, course: course, prompt: prompt, number: number, count: count,
            isFromReview: fields["from"] == "review", rejected: (fault, fields)
        ).response()
    }

    private func review(request: Request, context: SeatedContext) async throws -> Response {
        let course = context.course
        guard course.step == .review else { throw Redirect(to: KioskPath.step(context.session)) }
        context.session.note(nil, at: context.seat.seat.id)
        let spoken = context.session.locales(ofAnswersBy: context.participant.id)
        return try ReviewPage(pages: pages, context: context, course: course, spoken: spoken).response()
    }

    private func send(request: Request, context: SeatedContext) async throws -> Response {
        let fields = try await context.ownForm(request)
        let course = context.course
        let submission = SubmissionID(fields["submission"] ?? randomName())
        if course.step == .review {
            let counted = course.relevant.map(\.id).filter { course.counted[$0] != nil }
            try await context.session.perform(
                .send(context.participant.id, submission: submission, counted: counted), at: now())
        } else {
            // Sent twice: the second waits until the first is on disk.
            _ = try await context.session.isKept(submission)
        }
        throw Redirect(to: KioskPath.step(context.session))
    }

    private func chooseLanguage(request: Request, context: SeatedContext) async throws -> Response {
        let fields = try await context.ownForm(request)
        let locale = LocaleTag(fields["locale"] ?? "")
        if context.session.setup.locales.contains(locale) {
            try await context.session.perform(.chooseLocale(context.participant.id, locale), at: now())
        }
        let isPractising = fields["practice"] != nil
        throw Redirect(to: isPractising ? KioskPath.practice(context.session) : KioskPath.step(context.session))
    }

    private func nextPerson(request: Request, context: SeatedContext) async throws -> Response {
        _ = try await context.ownForm(request)
        try await context.session.leave(context.participant.id, at: now())
        await pages.library.shelf.leave(context.participant.id)
        throw Redirect(to: context.seat.start)
    }

    private func events(request: Request, context: SeatedContext) async throws -> Response {
        let (session, seat, participant) = (context.session, context.seat.seat, context.participant.id)
        return EventStream(
            bell: session.seatBell,
            event: { (name: "step", data: session.whereabouts(of: participant, at: seat.id).json) },
            seat: seat.id,
            onOpen: { session.connect(seat.id) },
            onClose: { session.disconnect(seat.id) }
        ).response(to: request)
    }
}
