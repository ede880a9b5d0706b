import Hummingbird
import PromptEngine
import SessionModel

/// Adding ideas besides the answers of the flow, changing them and taking them back.
struct IdeasRoutes: Sendable {
    let pages: KioskPages
    let now: @Sendable () -> Timestamp

    func add(to group: RouterGroup<SeatedContext>) {
        group.get("ideas", use: ideas)
        group.post("ideas", use: contribute)
        group.post("ideas/withdraw", use: withdraw)
    }

    private func ideas(request: Request, context: SeatedContext) async throws -> Response {
        guard context.mayAddIdeas else { throw Redirect(to: KioskPath.step(context.session)) }
        let query = request.uri.queryParameters
        return try IdeasPage(
            pages: pages, context: context, own: context.ownIdeas,
            changed: query["change"].map { ContributionID(String($0)) },
            news: query["said"].flatMap { IdeasPage.News(rawValue: String($0)) },
            withdrawn: query["withdrawn"].map { ContributionID(String($0)) }
        ).response()
    }

    private func contribute(request: Request, context: SeatedContext) async throws -> Response {
        let fields = try await context.ownForm(request)
        let session = context.session
        guard context.participant.standing == .sent, let (prompt, characters) = session.flow.ideaPrompt else {
            throw Redirect(to: KioskPath.step(session))
        }
        let changed = fields["contribution"].map { ContributionID($0) }
        // New ideas are named here: a name that somebody made up would stand in addresses and live events.
        if let changed, !context.ownIdeas.contains(where: { $0.id == changed }) {
            throw SessionError.unsuitableContribution(changed)
        }
        let spoken: SpokenAnswer?
        var text = ""
        do {
            spoken = try await context.spokenAnswer(in: fields, for: SpokenPlace(prompt: prompt.id, isAdded: true))
            if spoken == nil { text = try FreeText.checked(fields["value"] ?? "", characters: characters) }
        } catch let error as AnswerFault {
            return try IdeasPage(
                pages: pages, context: context, own: context.ownIdeas, changed: changed,
                rejected: (error, fields["value"] ?? "")
            ).response()
        }
        let submission = ContributionSubmission(
            submission: SubmissionID(fields["submission"] ?? randomName()), participant: context.participant.id,
            contribution: changed ?? ContributionID(randomName()), prompt: prompt.id, text: text, spoken: spoken,
            provenance: Provenance(means: spoken == nil ? .typing : .speech, locale: context.participant.locale))
        try await session.perform(.contribute(submission), at: now())
        throw Redirect(to: KioskPath.ideas(session) + "?said=" + (changed == nil ? "added" : "changed"))
    }

    private func withdraw(request: Request, context: SeatedContext) async throws -> Response {
        let fields = try await context.ownForm(request)
        let idea = ContributionID(fields["contribution"] ?? "")
        do {
            try await context.session.perform(.withdraw(idea, by: context.participant.id), at: now())
        } catch SessionError.unknownContribution, SessionError.unsuitableContribution {
            throw Redirect(to: KioskPath.ideas(context.session))
        }
        throw Redirect(to: KioskPath.ideas(context.session) + "?withdrawn=\(idea)")
    }

    /// At a laptop for typists what is needed to take part is all there is to answer: it is sent without a review, so
    /// that the person counts as everybody else who has sent.
    func sendIfTypist(_ context: SeatedContext) async throws {
        guard context.seat.isTypist else { return }
        let course = context.course
        guard course.standing == .joining, course.step == .waiting else { return }
        let counted = course.relevant.map(\.id).filter { course.counted[$0] != nil }
        // Named after the person: it is sent once.
        let submission = SubmissionID("typist-\(context.participant.id)")
        try await context.session.perform(
            .send(context.participant.id, submission: submission, counted: counted), at: now())
    }
}

extension SeatedContext {
    /// What the participant brought in and counts, newest first.
    fileprivate var ownIdeas: [Contribution] {
        let id = participant.id
        return session.read { $0.contributions.filter { $0.participant == id }.reversed() }
    }
}
