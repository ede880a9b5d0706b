import Hummingbird
import PromptEngine
import SessionModel

/// "Klopt dit?": a participant looks over what somebody wrote down of what they said, at their own seat.
struct CheckRoutes: Sendable {
    let pages: KioskPages
    let now: @Sendable () -> Timestamp

    func add(to group: RouterGroup<SeatedContext>) {
        group.get("check", use: show)
        group.post("check", use: settle)
    }

    private func show(request: Request, context: SeatedContext) async throws -> Response {
        let said = request.uri.queryParameters["said"].flatMap { CheckPage.Said(rawValue: String($0)) }
        return try CheckPage(pages: pages, context: context, said: said).response()
    }

    /// Only the participant's own tap settles it, and only for the words that they saw.
    private func settle(request: Request, context: SeatedContext) async throws -> Response {
        let fields = try await context.ownForm(request)
        let path = KioskPath.check(context.session)
        guard let said = fields["do"].flatMap(CheckPage.Said.init(rawValue:)) else { throw Redirect(to: path) }
        let verdict: ConfirmationDecision.Verdict
        do throws(AnswerFault) {
            verdict =
                switch said {
                case .confirmed: .confirmed
                case .withdrawn: .withdrawn
                case .corrected:
                    .corrected(try FreeText.checked(fields["value"] ?? "", characters: Rendition.longest))
                }
        } catch {
            return try CheckPage(pages: pages, context: context, rejected: (error, fields["value"] ?? "")).response()
        }
        let decision = ConfirmationDecision(
            submission: SubmissionID(fields["submission"] ?? randomName()), participant: context.participant.id,
            contribution: ContributionID(fields["contribution"] ?? ""), locale: LocaleTag(fields["locale"] ?? ""),
            version: fields["version"].flatMap { Int($0) } ?? 0, verdict: verdict)
        do {
            try await context.session.perform(.settleConfirmation(decision), at: now())
        } catch SessionError.unknownConfirmation {
            // Other words stand there since, or the idea was taken back: the screen shows what holds now.
            throw Redirect(to: path)
        }
        throw Redirect(to: path + "?said=\(said.rawValue)")
    }
}
