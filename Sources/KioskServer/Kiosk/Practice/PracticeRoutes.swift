import HTTPTypes
import Hummingbird
import PromptEngine
import SessionModel

/// Practising how an answer is given. Only what is on the screen knows how far somebody is: the session keeps nothing.
struct PracticeRoutes: Sendable {
    /// On the address of the practice question: it was answered rightly.
    private static let right = "right"
    let pages: KioskPages

    func add(to group: RouterGroup<SeatedContext>) {
        group.get("practice", use: show)
        group.post("practice", use: check)
    }

    private func show(request: Request, context: SeatedContext) async throws -> Response {
        guard context.mayPractise else { throw Redirect(to: KioskPath.step(context.session)) }
        context.session.note(nil, at: context.seat.seat.id)
        let page = PracticePage(pages: pages, context: context)
        return try request.uri.queryParameters[Self.right[...]] == nil ? page.question() : page.right()
    }

    private func check(request: Request, context: SeatedContext) async throws -> Response {
        let fields = try await context.ownForm(request)
        guard context.mayPractise, fields["do"] != "skip" else { throw Redirect(to: KioskPath.step(context.session)) }
        guard fields["value"] == PracticePicture.right.rawValue else {
            return try PracticePage(pages: pages, context: context).wrong(fields)
        }
        throw Redirect(to: KioskPath.practice(context.session) + "?" + Self.right)
    }
}

extension SeatedContext {
    /// Whether there are questions ahead, none of which is answered yet, at a kiosk whose flow begins with practising.
    fileprivate var mayPractise: Bool {
        guard session.flow.beginsWithPractice, !seat.isTypist, !seat.isEnded, participant.standing == .answering,
            participant.answers.isEmpty
        else { return false }
        switch screen {
        case .step(.prompt), .step(.waiting): return true
        case .step(.review), .step(.done), .activity: return false
        }
    }
}
