import Hummingbird
import SessionModel

/// Writing a contribution down, translating it, and noting what is said about it.
struct ContributionRoutes: Sendable {
    let registry: SessionRegistry
    let pages: ThemePages
    let now: @Sendable () -> Timestamp

    func add(to group: RouterGroup<FacilitatorContext>) {
        let contribution = group.group("sessions/:session/themes/contributions/:contribution")
        contribution.get("") { request, context in
            let (session, id) = try place(context)
            return try page(session, request).response(id)
        }
        contribution.post("translate", use: translate)
        contribution.post("explain", use: explain)
    }

    private func place(_ context: FacilitatorContext) throws -> (LiveSession, ContributionID) {
        guard let contribution = context.parameters.get("contribution") else { throw HTTPError(.notFound) }
        return (try context.session(in: registry), ContributionID(contribution))
    }

    private func page(
        _ session: LiveSession, _ request: Request, _ draft: ContributionPage.Draft? = nil
    ) -> ContributionPage {
        ContributionPage(
            pages: pages, live: session, filter: BoardFilter(request.uri.queryParameters), draft: draft)
    }

    private func translate(request: Request, context: FacilitatorContext) async throws -> Response {
        let fields = try await FormFields(from: request, context: context)
        let locale = LocaleTag(fields["locale"] ?? "")
        let text = fields.words
        let (session, id) = try place(context)
        let draft = { (error: String, status: HTTPResponse.Status) in
            ContributionPage.Draft(error: error, status: status, rendition: (locale, text))
        }
        if let before = session.read({ $0.contribution(id)?.rendition(in: locale) }), before.isWithdrawn,
            before.text == text
        {
            return try page(session, request, draft(WritingFault.saidToBeWrong.dutch, .conflict)).response(id)
        }
        return try await act(
            request, context, text, .render(id, locale, text, by: .facilitator), longest: Rendition.longest, draft)
    }

    private func explain(request: Request, context: FacilitatorContext) async throws -> Response {
        let fields = try await FormFields(from: request, context: context)
        let locale = LocaleTag(fields["locale"] ?? "")
        let text = fields.words
        let submission = SubmissionID(fields["submission"].flatMap { $0.isEmpty ? nil : $0 } ?? randomName())
        return try await act(
            request, context, text,
            .explainOrally(try place(context).1, submission: submission, text: text, locale: locale),
            longest: ContributionPage.longestText
        ) { error, status in
            ContributionPage.Draft(error: error, status: status, oral: (locale, text))
        }
    }

    private func act(
        _ request: Request, _ context: FacilitatorContext, _ text: String, _ command: SessionCommand,
        longest: Int, _ draft: (String, HTTPResponse.Status) -> ContributionPage.Draft
    ) async throws -> Response {
        let (session, id) = try place(context)
        guard !text.isEmpty, text.count <= longest else {
            let advice = "Schrijf iets op, van hoogstens \(longest) tekens."
            return try page(session, request, draft(advice, .unprocessableContent)).response(id)
        }
        do {
            try await session.perform(command, at: now())
        } catch let error as SessionError {
            return try page(session, request, draft(error.advice, .conflict)).response(id)
        }
        let filter = BoardFilter(request.uri.queryParameters)
        throw Redirect(to: "\(pages.path(session))/contributions/\(id)\(filter.query)")
    }
}

extension FormFields {
    fileprivate var words: String {
        String((self["text"] ?? "").replacing("\r\n", with: "\n").trimming { $0.isWhitespace })
    }
}

extension String {
    fileprivate func trimming(_ isLeftOut: (Character) -> Bool) -> Substring {
        let start = drop(while: isLeftOut)
        return start.lastIndex { !isLeftOut($0) }.map { start[...$0] } ?? ""
    }
}
