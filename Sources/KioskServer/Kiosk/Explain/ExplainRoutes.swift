import Hummingbird
import PromptEngine
import SessionModel

/// Hearing ideas of others again, and reacting to them.
struct ExplainRoutes: Sendable {
    let pages: KioskPages
    let now: @Sendable () -> Timestamp

    func add(to group: RouterGroup<SeatedContext>) {
        group.get("hear/:idea", use: hear)
        group.post("react", use: react)
    }

    /// An idea of somebody else, while the whole group talks about none.
    private func hear(request: Request, context: SeatedContext) async throws -> Response {
        let id = ContributionID(context.parameters.get("idea") ?? "")
        guard case .activity(.explain(called: nil)) = context.screen,
            let (idea, next) = idea(id, for: context)
        else { throw Redirect(to: KioskPath.step(context.session)) }
        return try ExplainPage(pages: pages, context: context).response(idea, .again(next: next))
    }

    /// - Returns: an idea that the participant may hear, and the one after it.
    private func idea(
        _ id: ContributionID, for context: SeatedContext
    ) -> (idea: Contribution, next: ContributionID?)? {
        let participant = context.participant.id
        return context.session.read { session in
            guard let idea = session.contribution(id), !idea.isWithdrawn, idea.participant != participant else {
                return nil
            }
            return (idea, session.idea(after: id, besides: participant)?.id)
        }
    }

    private func react(request: Request, context: SeatedContext) async throws -> Response {
        let fields = try await context.ownForm(request)
        let (session, id) = (context.session, ContributionID(fields["contribution"] ?? ""))
        let kind = ReactionKind(rawValue: fields["do"] ?? "") ?? .next
        guard context.hasJoined, let idea = session.read({ $0.contribution(id) }) else {
            throw Redirect(to: KioskPath.step(session))
        }

        var addition: String?
        do throws(AnswerFault) {
            let text = fields["value"] ?? ""
            if kind == .add || text.contains(where: { !$0.isWhitespace }) {
                addition = try FreeText.checked(text, characters: FreeText.additionCharacters)
            }
        } catch {
            return try rejected(error, fields, idea, context)
        }
        do {
            try await take(kind, idea, addition, fields["submission"] ?? randomName(), context)
        } catch SessionError.phaseNotOpen, SessionError.unknownContribution {
            // The group has gone on, or the idea was taken back: there is nothing to react to any more.
            throw Redirect(to: KioskPath.step(session))
        }
        throw Redirect(to: place(after: kind, idea, fields, context))
    }

    private func take(
        _ kind: ReactionKind, _ idea: Contribution, _ addition: String?, _ submission: String, _ context: SeatedContext
    ) async throws {
        let participant = context.participant.id
        let provenance = Provenance(means: addition == nil ? .touch : .typing, locale: context.participant.locale)
        guard idea.participant != participant else {
            // What somebody adds to an idea of their own, when the group talks about it, is one more idea of theirs.
            guard let addition else { return }
            let more = ContributionSubmission(
                submission: SubmissionID(submission), participant: participant,
                contribution: ContributionID(randomName()), prompt: idea.prompt, text: addition, provenance: provenance)
            return try await context.session.perform(.contribute(more), at: now())
        }
        let before = idea.lastReaction(of: participant)
        let reaction = kind.reaction(to: idea.id, adding: addition, after: before)
        if let before, before.agrees == reaction.agrees, before.addition == reaction.addition { return }
        try await context.session.perform(
            .react(
                ReactionSubmission(
                    submission: SubmissionID(submission), participant: participant, reaction: reaction,
                    provenance: provenance)),
            at: now())
    }

    private func place(
        after kind: ReactionKind, _ idea: Contribution, _ fields: FormFields, _ context: SeatedContext
    ) -> String {
        let step = KioskPath.step(context.session)
        if fields["called"] != nil { return step + "?said=\(kind.rawValue)" }
        guard fields["again"] != nil else { return step }
        return self.idea(idea.id, for: context)?.next.map { KioskPath.hear($0, of: context.session) } ?? step
    }

    /// The idea again, with what was wrong.
    private func rejected(
        _ fault: AnswerFault, _ fields: FormFields, _ idea: Contribution, _ context: SeatedContext
    ) throws -> Response {
        let page = ExplainPage(pages: pages, context: context, rejected: (fault, fields["value"] ?? ""))
        if fields["called"] != nil { return try page.response(idea, .called) }
        if fields["again"] != nil {
            return try page.response(idea, .again(next: self.idea(idea.id, for: context)?.next))
        }
        let participant = context.participant.id
        return try page.response(idea, .next(context.session.read { $0.listening(of: participant) }))
    }
}
