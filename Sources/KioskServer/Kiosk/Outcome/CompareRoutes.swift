import Hummingbird
import SessionModel

/// Hearing the outcome part by part, and saying whether one recognises it.
struct CompareRoutes: Sendable {
    let pages: KioskPages
    let now: @Sendable () -> Timestamp

    func add(to group: RouterGroup<SeatedContext>) {
        group.get("outcome/:part", use: part)
        group.post("recognise", use: recognise)
    }

    private func part(request: Request, context: SeatedContext) async throws -> Response {
        guard case .activity(.compare(let round, let recognition)) = context.screen else {
            throw Redirect(to: KioskPath.step(context.session))
        }
        let number = context.parameters.get("part").flatMap { Int($0) } ?? 1
        return try await ComparePage(pages: pages, context: context, round: round, recognition: recognition)
            .part(number)
    }

    private func recognise(request: Request, context: SeatedContext) async throws -> Response {
        let fields = try await context.ownForm(request)
        if case .activity(.compare) = context.screen, let round = fields["round"].flatMap({ Int($0) }),
            let recognition = fields["value"].flatMap({ Recognition(rawValue: $0) })
        {
            let reply = RecognitionSubmission(
                submission: SubmissionID(fields["submission"] ?? randomName()), participant: context.participant.id,
                round: round, recognition: recognition,
                provenance: Provenance(means: .touch, locale: context.participant.locale))
            do {
                try await context.session.perform(.recognise(reply), at: now())
            } catch SessionError.phaseNotOpen, SessionError.roundOver, SessionError.ended {
                // The group went on: the seat follows.
            }
        }
        throw Redirect(to: KioskPath.step(context.session))
    }
}
