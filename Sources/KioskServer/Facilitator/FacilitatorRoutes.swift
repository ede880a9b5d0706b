import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Outcomes
import PromptEngine
import SessionModel

/// Preparing, leading and closing sessions.
struct FacilitatorRoutes: Sendable {
    let registry: SessionRegistry
    let pages: FacilitatorPages
    let now: @Sendable () -> Timestamp

    func add(to group: RouterGroup<FacilitatorContext>) {
        group.get("", use: list)
        group.get("new") { _, _ in try pages.new(.proposal(for: pages.library.catalogue)) }
        group.post("new", use: create)
        let session = group.group("sessions/:session")
        session.get("", use: show)
        session.get("live", use: live)
        session.get("people", use: people)
        session.get("events", use: events)
        session.post("open", use: open)
        session.post("close") { try await act($0, $1) { _ in .closePhase } }
        session.post("end") { try await act($0, $1) { $0["confirm"] == "yes" ? .end : nil } }
        session.post("erase") { request, context in
            try await act(request, context) { fields in
                guard fields["confirm"] == "yes" else { return nil }
                return fields["participant"].map { .erase(ParticipantID($0)) }
            }
        }
        session.get("contributions.csv") { _, context in try await csv(.contributions, context) }
        session.get("answers.csv") { _, context in try await csv(.answers, context) }
        session.get("themes.csv") { _, context in try await csv(.themes, context) }
        session.get("ballots.csv") { _, context in try await csv(.ballots, context) }
        session.get("export.json", use: json)
        session.get("journal.jsonl", use: journal)
    }

    private func list(request: Request, context: FacilitatorContext) async throws -> Response {
        try await pages.list(registry.all)
    }

    private func create(request: Request, context: FacilitatorContext) async throws -> Response {
        let draft = SessionDraft(fields: try await FormFields(from: request, context: context))
        let made: LiveSession
        do {
            made = try await registry.make(try draft.setup(in: pages.library.catalogue), at: now())
        } catch let error as DraftError {
            return try pages.new(draft, error: error.advice)
        } catch RegistryError.codeTaken {
            return try pages.new(draft, error: DraftError.codeTaken.advice)
        }
        throw Redirect(to: FacilitatorPages.path(made))
    }

    private func show(request: Request, context: FacilitatorContext) async throws -> Response {
        try await pages.session(try context.session(in: registry), host: request.head.authority)
    }

    private func live(request: Request, context: FacilitatorContext) async throws -> Response {
        try await pages.live(try context.session(in: registry), host: request.head.authority)
    }

    private func people(request: Request, context: FacilitatorContext) async throws -> Response {
        let page = request.uri.queryParameters["page"].flatMap { Int($0) } ?? 1
        return try pages.people(try context.session(in: registry), page: page)
    }

    private func events(request: Request, context: FacilitatorContext) async throws -> Response {
        let session = try context.session(in: registry)
        return EventStream(bell: session.facilitatorBell) {
            (name: "change", data: String(session.read { $0.version }))
        }.response(to: request)
    }

    private func open(request: Request, context: FacilitatorContext) async throws -> Response {
        let session = try context.session(in: registry)
        let fields = try await FormFields(from: request, context: context)
        switch session.read({ PhaseRequest(fields, in: $0) }) {
        case .refused(let advice):
            return try await pages.session(
                session, host: request.head.authority, error: advice, status: .unprocessableContent)
        case .command(let command): return try await perform(command, request, session)
        }
    }

    /// Does what a button asks and shows the session again; a refusal is told there.
    private func act(
        _ request: Request, _ context: FacilitatorContext, _ command: (FormFields) -> SessionCommand?
    ) async throws -> Response {
        let session = try context.session(in: registry)
        guard let command = command(try await FormFields(from: request, context: context)) else {
            return try await pages.session(
                session, host: request.head.authority,
                error: "Zet eerst een vinkje om te bevestigen.", status: .unprocessableContent)
        }
        return try await perform(command, request, session)
    }

    private func perform(_ command: SessionCommand, _ request: Request, _ session: LiveSession) async throws -> Response
    {
        do {
            try await session.perform(command, at: now())
            if case .erase(let participant) = command { await pages.library.shelf.forget(participant) }
        } catch let error as SessionError {
            return try await pages.session(
                session, host: request.head.authority, error: error.advice, about: error.unnamedThemes,
                status: .conflict)
        }
        throw Redirect(to: FacilitatorPages.path(session))
    }

    // MARK: Export

    private func csv(_ table: SessionExport.Table, _ context: FacilitatorContext) async throws -> Response {
        let session = try context.session(in: registry)
        let text = session.export().csv(table).text
        // The report tells to compute with a file of just this name.
        let name = table == .ballots ? SessionReport.ballotFile : "\(session.setup.title) \(table.rawValue).csv"
        return download(text, name: name, type: "text/csv; charset=utf-8")
    }

    private func json(request: Request, context: FacilitatorContext) async throws -> Response {
        let session = try context.session(in: registry)
        let text = try session.export().json()
        return download(text, name: "\(session.setup.title).json", type: "application/json; charset=utf-8")
    }

    private func journal(request: Request, context: FacilitatorContext) async throws -> Response {
        let session = try context.session(in: registry)
        let text = try await session.journalExport().lines()
        return download(text, name: "\(session.setup.title).jsonl", type: "application/jsonl; charset=utf-8")
    }

    /// A file to keep, under its title in the browser's save dialog (RFC 6266, with the RFC 8187 form of the name).
    private func download(_ text: String, name: String, type: String) -> Response {
        let encoded = name.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "inbreng"
        return Response(
            status: .ok,
            headers: [
                .contentType: type, .cacheControl: "no-store",
                .contentDisposition: "attachment; filename*=UTF-8''\(encoded)",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}
