import HTTPTypes
import Hummingbird
import PromptEngine
import SessionModel

/// The helper's screens, made for a phone. Their own words are Dutch; questions come in a language that the helper reads.
struct HelperPages: Sendable {
    let library: Library

    var base: View { ["assets": library.assets.prefix] }

    // MARK: Coming in

    func code(error: String? = nil, status: HTTPResponse.Status = .ok) throws -> Response {
        var view = base
        view["error"] = error
        return try library.page("helper/code", view, status: status)
    }

    /// - Parameter entry: what was filled in and refused.
    func introduction(
        to session: LiveSession, code: String, entry: HelperEntry? = nil, error: String? = nil,
        status: HTTPResponse.Status = .ok
    ) throws -> Response {
        var view = base
        view["code"] = code
        view["title"] = session.setup.title
        view["name"] = entry?.name
        view["longest"] = HelperEntry.longestName
        view["error"] = error
        view["locales"] = session.setup.locales.map { tag -> View in
            let locale = library.locale(tag).locale
            return [
                "tag": tag.rawValue, "name": locale.name.text, "dir": locale.direction.rawValue,
                "isChosen": entry?.locales.contains(tag) ?? false,
            ]
        }
        return try library.page("helper/introduction", view, status: status)
    }

    // MARK: The list

    func seats(_ helper: SignedInHelper, error: String? = nil, status: HTTPResponse.Status = .ok, at now: Timestamp)
        throws -> Response
    {
        var view = frame(helper, at: now)
        view["list"] = HelperList(of: helper, in: library).view
        view["tabs"] = HelperTabs(of: helper, at: .seats).view
        view["events"] = HelperPath.seats + "/events"
        view["error"] = error
        return try library.page("helper/seats", view, status: status)
    }

    /// The part of the list that changes, for the live event.
    func list(_ helper: SignedInHelper) throws -> String {
        try library.render(
            "helper/list",
            base.merging([
                "list": HelperList(of: helper, in: library).view, "tabs": HelperTabs(of: helper, at: .seats).view,
            ]) { $1 })
    }

    // MARK: One seat

    func alongside(
        _ seat: SeatView, _ helper: SignedInHelper, error: String? = nil, status: HTTPResponse.Status = .ok,
        at now: Timestamp
    ) throws -> Response {
        var view = frame(helper, at: now)
        view["seat"] = try alongsideView(seat, helper)
        view["events"] = HelperPath.seat(seat.seat.number) + "/events"
        view["path"] = HelperPath.seat(seat.seat.number)
        view["number"] = seat.seat.number
        view["error"] = error
        return try library.page("helper/seat", view, status: status)
    }

    func alongsidePart(_ seat: SeatView, _ helper: SignedInHelper) throws -> String {
        try library.render("helper/alongside", base.merging(["seat": try alongsideView(seat, helper)]) { $1 })
    }

    private func alongsideView(_ seat: SeatView, _ helper: SignedInHelper) throws -> View {
        AlongsideView(library: library, seat: seat, helper: helper).view
    }

    /// What every page of somebody who is signed in needs.
    func frame(_ helper: SignedInHelper, at now: Timestamp) -> View {
        base.merging(["title": helper.session.setup.title, "me": helper.helper.title, "now": now.milliseconds]) { $1 }
    }
}

extension Helper {
    /// "Sara", or "Helper 2" for who gave no name.
    var title: String { name ?? "Helper \(number)" }
}
