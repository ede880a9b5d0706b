import HTTPTypes
import Hummingbird
import SessionModel

/// The screens on which helpers write down and translate. Their own words are Dutch, as those of all helpers' screens.
struct DeskPages: Sendable {
    let pages: HelperPages

    var library: Library { pages.library }

    // MARK: The list

    func list(
        _ helper: SignedInHelper, notice: DeskNotice? = nil, error: String? = nil, status: HTTPResponse.Status = .ok,
        at now: Timestamp
    ) throws -> Response {
        var view = pages.frame(helper, at: now)
        view["desk"] = DeskList(of: helper, in: library, at: now).view
        view["tabs"] = HelperTabs(of: helper, at: .desk).view
        view["events"] = HelperPath.desk + "/events"
        view["notice"] = notice?.dutch
        view["error"] = error
        return try library.page("helper/desk", view, status: status)
    }

    func list(
        _ helper: SignedInHelper, fault: WritingFault, status: HTTPResponse.Status, at now: Timestamp
    ) throws -> Response {
        try list(helper, error: fault.dutch, status: status, at: now)
    }

    /// The part of the list that changes, for the live event.
    func listPart(_ helper: SignedInHelper, at now: Timestamp) throws -> String {
        try library.render(
            "helper/desk-list",
            pages.base.merging([
                "desk": DeskList(of: helper, in: library, at: now).view,
                "tabs": HelperTabs(of: helper, at: .desk).view,
            ]) { $1 })
    }

    // MARK: One thing to write

    func writing(
        _ task: WritingTask, _ helper: SignedInHelper, draft: WritingDraft? = nil, at now: Timestamp
    ) throws -> Response {
        let page = WritingPage(library: library, task: task, helper: helper, draft: draft)
        var view = pages.frame(helper, at: now)
        view.merge(page.view) { $1 }
        view["state"] = page.state(seen: page.seen, at: now)
        view["error"] = draft?.error
        return try library.page("helper/writing", view, status: draft?.status ?? .ok)
    }

    /// The part of it that changes, for the live event.
    ///
    /// - Parameter seen: what stands on the helper's page.
    func writingPart(
        _ task: WritingTask, _ helper: SignedInHelper, seen: SeenWords, at now: Timestamp
    ) throws -> String {
        let page = WritingPage(library: library, task: task, helper: helper, draft: nil)
        return try library.render(
            "helper/writing-state", pages.base.merging(["state": page.state(seen: seen, at: now)]) { $1 })
    }
}
