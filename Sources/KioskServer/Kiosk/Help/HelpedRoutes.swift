import HTTPTypes
import Hummingbird
import PromptEngine
import SessionModel

/// What only the person at a seat can do with a helper's help: take or refuse a proposal, and let them look along.
struct HelpedRoutes: Sendable {
    let pages: KioskPages
    let now: @Sendable () -> Timestamp

    func add(to group: RouterGroup<SeatedContext>) {
        group.post("proposal", use: settle)
        group.post("draft", use: draft)
    }

    /// Only a yes makes an answer of a proposal. What the person had begun themselves stays on their screen after a no.
    private func settle(request: Request, context: SeatedContext) async throws -> Response {
        let fields = try await context.ownForm(request)
        let proposal = context.seat.help?.proposal?.submission
        guard let id = fields["proposal"], let verdict = fields["do"], verdict == "yes" || verdict == "no" else {
            throw HTTPError(.unprocessableContent)
        }
        do {
            try await context.session.perform(
                .settleProposal(
                    ProposalDecision(
                        submission: SubmissionID(fields["submission"] ?? randomName()), seat: context.seat.seat.id,
                        participant: context.participant.id, proposal: SubmissionID(id), isAccepted: verdict == "yes")),
                at: now())
        } catch SessionError.unknownProposal {
            // The helper has just made another one, or left: the screen shows what holds now.
            throw Redirect(to: KioskPath.step(context.session))
        }
        if fields["part"] == "help" { throw Redirect(to: KioskPath.help(context.session)) }
        guard let proposal, proposal.submission.rawValue == id, verdict == "yes" else {
            throw Redirect(to: KioskPath.step(context.session))
        }
        return SeatRoutes(pages: pages, now: now).forward(
            from: proposal.prompt, context.answering(proposal.prompt, proposal.value), fields, request)
    }

    /// The answer as it is being made. It stays in memory, for the helper who was allowed to see it, until it is sent.
    private func draft(request: Request, context: SeatedContext) async throws -> Response {
        let fields = try await context.ownForm(request)
        let (session, seat) = (context.session, context.seat.seat.id)
        let prompt = PromptID(fields["prompt"] ?? "")
        guard context.seat.help?.assistance.isShared == true,
            SeatSight(of: context.seat, shown: prompt) == .prompt(prompt)
        else { return Response(status: .noContent) }
        session.desk.put(
            HelpDesk.Draft(participant: context.participant.id, prompt: prompt, fields: fields), at: seat)
        session.helperBell.ring()
        return Response(status: .noContent)
    }
}
