import Hummingbird
import PromptEngine
import SessionModel

/// Filling in a ballot, looking it over, sending it, and changing it while ballots are taken.
struct BallotRoutes: Sendable {
    /// In the address of a screen that comes in place of a ballot that was not sent in time.
    static let unsent = "unsent"
    let pages: KioskPages
    let now: @Sendable () -> Timestamp

    func add(to group: RouterGroup<SeatedContext>) {
        group.get("ballot", use: show)
        group.post("ballot", use: fill)
    }

    /// The ballot to be changed; anything else than an open vote has its own screen.
    private func show(request: Request, context: SeatedContext) async throws -> Response {
        guard case .activity(.vote(let paper)) = context.screen else {
            throw Redirect(to: KioskPath.step(context.session))
        }
        return try BallotPage(pages: pages, context: context, paper: paper).response(
            BallotEntries(paper.ballot?.choice))
    }

    private func fill(request: Request, context: SeatedContext) async throws -> Response {
        let fields = try await context.ownForm(request)
        if let name = fields["submission"], try await context.session.isKept(SubmissionID(name)) {
            throw Redirect(to: KioskPath.step(context.session))
        }
        guard context.hasJoined else { throw Redirect(to: KioskPath.step(context.session)) }
        let participant = context.participant.id
        guard let paper = context.session.read({ SeatActivity.VotingPaper(of: participant, in: $0) }),
            fields["round"] == String(paper.round)
        else { throw Redirect(to: KioskPath.late(context.session)) }

        let page = BallotPage(pages: pages, context: context, paper: paper)
        if fields["do"] == "change" { return try page.response(BallotEntries(fields)) }
        let choice: BallotChoice
        do throws(AnswerFault) {
            choice = fields["do"] == "skip" ? .ranking([]) : try fields.choice(on: paper)
        } catch {
            return try page.response(BallotEntries(fields), fault: error)
        }
        guard choice.isBlank || fields["do"] == "send" else { return try page.lastLook(at: choice) }
        try await cast(choice, in: paper.round, as: fields["submission"], context)
        throw Redirect(to: KioskPath.step(context.session))
    }

    private func cast(
        _ choice: BallotChoice, in round: Int, as submission: String?, _ context: SeatedContext
    ) async throws {
        let ballot = BallotSubmission(
            submission: SubmissionID(submission ?? randomName()), participant: context.participant.id, round: round,
            choice: choice, provenance: Provenance(means: .touch, locale: context.participant.locale))
        do {
            try await context.session.perform(.vote(ballot), at: now())
        } catch SessionError.roundOver, SessionError.phaseNotOpen {
            throw Redirect(to: KioskPath.late(context.session))
        } catch SessionError.ended {
            throw Redirect(to: KioskPath.step(context.session))
        }
    }
}
