import Hummingbird
import SessionModel

/// Looking into a theme while the group makes them, and saying what does not belong there.
struct BundleRoutes: Sendable {
    let pages: KioskPages
    let now: @Sendable () -> Timestamp

    func add(to group: RouterGroup<SeatedContext>) {
        group.get("theme/:theme", use: theme)
        group.post("theme/:theme/object", use: object)
    }

    private func theme(request: Request, context: SeatedContext) async throws -> Response {
        guard case .activity(.bundle) = context.screen,
            let bundle = context.session.bundledThemes.themes[theme(context)]
        else { throw Redirect(to: KioskPath.step(context.session)) }
        let query = request.uri.queryParameters
        return try ThemePage(
            pages: pages, context: context, bundle: bundle, asked: query["at"].map { ContributionID(String($0)) },
            saidSo: query["said"] != nil
        ).response()
    }

    private func object(request: Request, context: SeatedContext) async throws -> Response {
        let fields = try await context.ownForm(request)
        guard context.hasJoined else { throw Redirect(to: KioskPath.step(context.session)) }
        let contribution = ContributionID(fields["contribution"] ?? "")
        let objection = ObjectionSubmission(
            submission: SubmissionID(fields["submission"] ?? randomName()), participant: context.participant.id,
            contribution: contribution, theme: theme(context), isStanding: fields["do"] == "object")
        do {
            try await context.session.perform(.object(objection), at: now())
        } catch SessionError.phaseNotOpen, SessionError.unknownTheme, SessionError.unknownContribution {
            // The group has gone on: the seat shows where it is now.
            throw Redirect(to: KioskPath.step(context.session))
        }
        throw Redirect(to: KioskPath.theme(theme(context), of: context.session) + "?at=\(contribution)&said=yes")
    }

    private func theme(_ context: SeatedContext) -> ThemeID { ThemeID(context.parameters.get("theme") ?? "") }
}
