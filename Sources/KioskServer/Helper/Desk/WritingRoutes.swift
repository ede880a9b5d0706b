import HTTPTypes
import Hummingbird
import Journal
import Logging
import PromptEngine
import SessionModel

/// A helper writes down what somebody said, or translates it, and asks whether it is right.
struct WritingRoutes: Sendable {
    let pages: DeskPages
    let now: @Sendable () -> Timestamp

    func add(to group: RouterGroup<HelperContext>) {
        group.get("desk/:contribution/sound.wav", use: sound)
        group.head("desk/:contribution/sound.wav", use: sound)
        let writing = group.group("desk/:contribution/:locale")
        writing.get("", use: show)
        writing.get("events", use: events)
        writing.post("", use: save)
        writing.post("sign", use: sign)
        writing.post("leave", use: leave)
    }

    /// Opening something keeps others from it for a while.
    private func show(request: Request, context: HelperContext) async throws -> Response {
        guard let task = context.writingTask else {
            return try pages.list(context.signedIn, fault: .nothingToWrite, status: .notFound, at: now())
        }
        if case .refused(let claim) = context.session.takeWriting(task.place, by: context.helper, at: now()) {
            return try pages.list(
                context.signedIn, error: "\(context.session.title(of: claim.helper)) is hier nu mee bezig.",
                status: .conflict, at: now())
        }
        return try pages.writing(task, context.signedIn, at: now())
    }

    /// What changes while a helper writes: who else is at it, and whether the participant is there to be asked.
    private func events(request: Request, context: HelperContext) async throws -> Response {
        let (pages, helper, now) = (pages, context.signedIn, now)
        let place = context.renditionPlace
        let query = request.uri.queryParameters
        let seen = SeenWords(
            version: query["version"].map(String.init), source: query["source"].map(String.init))
        @Sendable func task() -> WritingTask? {
            helper.isAdmitted ? helper.session.read { WritingTask(place, by: helper.helper, in: $0) } : nil
        }
        return EventStream(
            bell: helper.session.helperBell,
            event: {
                guard let task = task(), let part = try? pages.writingPart(task, helper, seen: seen, at: now()) else {
                    return (name: "gone", data: "")
                }
                return (name: "part", data: lineOfJSON(part))
            },
            skipsRepeats: true, isOver: { task() == nil }
        ).response(to: request)
    }

    /// Somebody still listens or types.
    private func sign(request: Request, context: HelperContext) async throws -> Response {
        guard let task = context.writingTask else { throw HTTPError(.notFound) }
        switch context.session.takeWriting(task.place, by: context.helper, at: now()) {
        case .begun, .continued: return Response(status: .noContent)
        case .refused: return Response(status: .conflict)
        }
    }

    private func leave(request: Request, context: HelperContext) async throws -> Response {
        context.session.leaveWriting(context.renditionPlace, by: context.helper)
        throw Redirect(to: HelperPath.desk)
    }

    // MARK: Keeping

    private func save(request: Request, context: HelperContext) async throws -> Response {
        let fields = try await FormFields(from: request, context: context)
        let typed = fields["text"] ?? ""
        let seen = SeenWords(version: fields["version"], source: fields["source"])
        do {
            let text = try FreeText.checked(
                typed.replacing("\r\n", with: "\n"), characters: Rendition.longest)
            try await keep(text, seen: seen, context)
        } catch let fault as AnswerFault {
            let advice = fault.phrase(in: pages.library.locale(.dutch).locale.interface).text
            return try refusal(WritingDraft(text: typed, typedBeside: seen, error: advice), context)
        } catch let fault as WritingFault {
            return try refusal(WritingDraft(text: typed, typedBeside: seen, fault: fault), context)
        } catch let error where error is JournalError || error is LiveSessionError {
            context.logger.error("Words of a helper were not kept.", metadata: ["error": "\(error)"])
            return try refusal(WritingDraft(text: typed, typedBeside: seen, fault: .notKept), context)
        }
        let notice = fields["do"] == "ask" ? try await ask(context) : .saved
        context.session.leaveWriting(context.renditionPlace, by: context.helper)
        throw Redirect(to: HelperPath.desk + "?done=\(notice.rawValue)")
    }

    /// Also when somebody else is at it now; not when other words stand there than this helper saw.
    private func keep(_ text: String, seen: SeenWords, _ context: HelperContext) async throws {
        let (place, helper) = (context.renditionPlace, context.signedIn.helper)
        try await context.session.perform(
            .render(place.contribution, place.locale, text, by: .helper(helper.id)), at: now()
        ) { session in
            guard let task = WritingTask(place, by: helper, in: session) else { throw WritingFault.nothingToWrite }
            try task.requireUnchanged(seen, for: text)
        }
        context.session.scribes.note(place, by: helper.id)
    }

    /// What is kept stays so, also when nobody can be asked.
    private func ask(_ context: HelperContext) async throws -> DeskNotice {
        let place = context.renditionPlace
        do {
            try await context.session.perform(
                .askConfirmation(place.contribution, place.locale, by: .helper(context.helper)), at: now())
            return .asked
        } catch SessionError.notSeated {
            return .unseated
        } catch is SessionError {
            return .unasked
        }
    }

    /// The page with all that was typed; the helper goes on with it, if nobody else is at it.
    private func refusal(_ draft: WritingDraft, _ context: HelperContext) throws -> Response {
        guard let task = context.writingTask else {
            return try pages.list(context.signedIn, fault: .nothingToWrite, status: .conflict, at: now())
        }
        _ = context.session.takeWriting(task.place, by: context.helper, at: now())
        return try pages.writing(task, context.signedIn, draft: draft, at: now())
    }

    // MARK: Hearing

    /// The participant's voice, for whoever writes down or translates what it says now.
    private func sound(request: Request, context: HelperContext) async throws -> Response {
        let id = context.contribution
        let session = context.session
        guard session.scribes.claim(of: context.helper, at: now())?.place.contribution == id else {
            throw HTTPError(.forbidden)
        }
        guard let (file, rate) = session.recording(of: id) else { throw HTTPError(.notFound) }
        return try await SpokenWAV(of: file, rate: rate, in: session.sounds).response(to: request)
    }
}

extension HelperContext {
    fileprivate var contribution: ContributionID { ContributionID(parameters.get("contribution") ?? "") }

    /// What the path is about.
    fileprivate var renditionPlace: RenditionPlace {
        RenditionPlace(contribution: contribution, locale: LocaleTag(parameters.get("locale") ?? ""))
    }

    /// `nil` when there is nothing to write there (any more), or not for this helper.
    fileprivate var writingTask: WritingTask? {
        session.read { WritingTask(renditionPlace, by: signedIn.helper, in: $0) }
    }
}
