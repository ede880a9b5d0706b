import Foundation
import Hummingbird
import Outcomes
import PromptEngine
import SessionModel

/// The facilitator's screens. They are in Dutch, as are the people who run sessions.
struct FacilitatorPages: Sendable {
    let library: Library
    let addresses: RoomAddresses
    let now: @Sendable () -> Timestamp

    static func path(_ session: LiveSession) -> String { "/facilitator/sessions/\(session.id)" }

    private var base: View { ["assets": library.assets.prefix] }

    // MARK: Sessions

    func list(_ sessions: [LiveSession]) async throws -> Response {
        var rows: [View] = []
        for session in sessions.reversed() { rows.append(await row(session)) }
        var view = base
        view["sessions"] = rows
        view["isEmpty"] = rows.isEmpty
        return try library.page("facilitator/sessions", view)
    }

    private func row(_ session: LiveSession) async -> View {
        let figures = session.read { session in
            (
                status: SessionStatus(of: session), participants: session.participants.count,
                contributions: session.contributions.count { !$0.isWithdrawn }, created: session.createdAt
            )
        }
        return [
            "id": session.id.rawValue, "title": session.setup.title, "code": session.setup.code,
            "url": Self.path(session), "status": figures.status.name, "isOpen": figures.status.isOpen,
            "participants": figures.participants,
            "contributions": figures.contributions,
            "created": figures.created.map(DutchDate.day) ?? "", "isExample": session.setup.isExample,
        ]
    }

    func new(_ draft: SessionDraft, error: String? = nil) throws -> Response {
        let dutch = library.locale(.dutch)
        let flow = library.catalogue.flow(FlowID(draft.flow)) ?? library.catalogue.flows.first
        var view = base
        view["error"] = error
        view["title"] = draft.title
        view["code"] = draft.code
        view["retentionDays"] = draft.retentionDays
        view["flows"] = library.catalogue.flows.map { flow -> View in
            [
                "id": flow.id.rawValue, "isChosen": flow.id.rawValue == draft.flow,
                "title": flow.wording(dutch.locale.tag)?.title.text ?? flow.id.rawValue,
            ]
        }
        view["groups"] = (flow?.groups ?? []).map { group -> View in
            [
                "id": group.rawValue, "isChosen": draft.groups.contains(group.rawValue),
                "name": flow?.wording(dutch.locale.tag)?.groups[group]?.text ?? group.rawValue,
            ]
        }
        view["locales"] = library.catalogue.locales.map { locale -> View in
            [
                "tag": locale.tag.rawValue, "name": locale.name.text, "lang": locale.tag.rawValue,
                "dir": locale.direction.rawValue, "isChosen": draft.locales.contains(locale.tag.rawValue),
            ]
        }
        return try library.page("facilitator/new", view, status: error == nil ? .ok : .unprocessableContent)
    }

    // MARK: One session

    /// - Parameters:
    ///   - host: the address by which the facilitator reached the server, for the kiosk's link, see ``RoomAddresses``.
    ///   - themes: those that the error is about.
    func session(
        _ live: LiveSession, host: String?, error: String? = nil, about themes: [ThemeID] = [],
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        var view = await content(live, host: host)
        view["codes"] = SessionCodes(live, addresses: addresses, asked: host).view
        let unnamed = live.read { UnnamedTheme.all(in: $0) }.filter { themes.contains($0.theme.id) }
        view["error"] = error.map { text -> View in
            ["text": text, "themes": unnamed.map { $0.view(beneath: Self.path(live)) }]
        }
        return try library.page("facilitator/session", view, status: status)
    }

    /// The part of the session's page that changes while people answer.
    func live(_ live: LiveSession, host: String?) async throws -> Response {
        HTMLPage.response(try library.render("facilitator/live", await content(live, host: host)))
    }

    private func content(_ live: LiveSession, host: String?) async -> View {
        let connected = live.connectedSeats
        let board = Board(of: live, in: library)
        let snapshot = BoardSnapshot(of: live.read { $0 }, connected: connected, board: board)
        var view = base
        view.merge(snapshot.view) { _, new in new }
        view["phases"] = live.read { PhaseLine(of: $0, base: Self.path(live)) }.view
        view["isEnded"] = live.read { $0.endedAt != nil }
        if live.read({ $0.endedAt == nil }), let progress = live.speech.progress {
            view["speech"] = SpeechView(progress: progress, board: board, prompts: live.flow.prompts.map(\.id)).view
        }
        view["id"] = live.id.rawValue
        view["base"] = Self.path(live)
        view["board"] = Self.path(live) + "/themes"
        view["events"] = Self.path(live) + "/events"
        let origin = addresses.origin(asked: host)
        view["kioskURL"] = origin + KioskPath.base(live)
        view["laptopURL"] = origin + KioskPath.laptop(live)
        view["displayURL"] = origin + DisplayRoutes.path(live)
        view["helpers"] = HelpersPanel(of: live, origin: origin, board: board, at: now()).view
        view["exportCSV"] = Self.path(live) + "/contributions.csv"
        view["exportAnswers"] = Self.path(live) + "/answers.csv"
        view["exportThemes"] = Self.path(live) + "/themes.csv"
        view["exportBallots"] = Self.path(live) + "/ballots.csv"
        view["exportJournal"] = Self.path(live) + "/journal.jsonl"
        view["exportJSON"] = Self.path(live) + "/export.json"
        return view
    }
}
