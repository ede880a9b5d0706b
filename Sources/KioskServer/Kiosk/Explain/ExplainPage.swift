import Hummingbird
import PromptEngine
import SessionModel

/// The screen with one idea of somebody else, to hear and react to.
struct ExplainPage {
    /// Why this idea is shown.
    enum Reason {
        /// It is the participant's next.
        case next(Listening)
        /// The whole group talks about it now.
        case called
        /// All were heard; the participant hears them again, this one with what comes after it.
        case again(next: ContributionID?)
    }

    /// After so many ideas the answers are known by their place and sign, and no longer said each time.
    private static let answersSaid = 2

    let pages: KioskPages
    let context: SeatedContext
    /// What has just been done with the idea that the group talks about.
    var reacted: ReactionKind?
    /// What was wrong with what was just sent, with what was sent, so that nothing typed is lost.
    var rejected: (fault: AnswerFault, text: String)?

    private var session: LiveSession { context.session }
    private var book: LocaleBook { pages.library.locale(context.participant.locale) }

    /// The idea that is called, else the participant's next.
    func response(called: ContributionID?) throws -> Response {
        if let idea = called.flatMap({ called in session.read { $0.contribution(called) } }) {
            return try response(idea, .called)
        }
        let id = context.participant.id
        let listening = session.read { $0.listening(of: id) }
        guard let idea = listening.next else { return try allHeard(listening) }
        return try response(idea, .next(listening))
    }

    /// - Parameter reason: why the idea is shown, on which depends where its answers lead.
    func response(_ idea: Contribution, _ reason: Reason) throws -> Response {
        let title = title(reason)
        var view = pages.seated(context, title: title["text"] ?? "")
        view["title"] = title
        view["idea"] = HeardIdea(library: pages.library, idea: idea, listener: context.participant).view
        view["action"] = KioskPath.base(session) + "/react"
        view["participant"] = context.participant.id.rawValue
        view["submission"] = randomName()
        view["error"] = rejected.map { book.narrator.view($0.fault.phrase(in: book.locale.interface)) }
        // What the group talks about looks the same at its contributor's seat: whose it is, nobody sees.
        let before = idea.lastReaction(of: context.participant.id)
        view["agrees"] = before?.agrees ?? (reacted == .agree)
        view["text"] = writing(rejected?.text ?? before?.addition ?? "")
        view["keyboard"] = pages.keyboard(context, in: book.locale.tag)
        switch reason {
        case .next(let listening):
            view["canGoOn"] = true
            view["isKnown"] = listening.heard >= Self.answersSaid
            view["progress"] = book.narrator.view(
                .explainProgress, ["number": .number(listening.heard), "count": .number(listening.count)])
        case .called:
            view["isCalled"] = true
            if reacted != nil, rejected == nil { view["announce"] = book[.thanksTitle] }
        case .again(let next):
            view["isKnown"] = true
            view["again"] = true
            view["next"] = next.map { KioskPath.hear($0, of: session) } ?? KioskPath.step(session)
        }
        return try pages.library.page("explain", view, status: rejected == nil ? .ok : .unprocessableContent)
    }

    private func title(_ reason: Reason) -> PhraseView {
        switch reason {
        case .next(let listening): book[listening.heard == 0 ? .explainStart : .explainTitle]
        case .called: book[.explainCalled]
        case .again: book[.explainTitle]
        }
    }

    private func writing(_ text: String) -> View {
        let characters = FreeText.additionCharacters
        return [
            "value": text, "characters": characters, "isOpen": !text.isEmpty,
            "left": book.narrator.view(.textLeft, ["count": .number(max(0, characters - text.count))]),
        ]
    }

    /// Nothing is left to hear: thanks, and what the participant may do meanwhile.
    private func allHeard(_ listening: Listening) throws -> Response {
        let isEmpty = listening.count == 0
        let id = context.participant.id
        var more: View = [:]
        more["again"] = session.read { $0.idea(after: nil, besides: id)?.id }.map { KioskPath.hear($0, of: session) }
        return try pages.moment(
            "explain-all", context, title: isEmpty ? .waitingTitle : .explainAllTitle,
            text: isEmpty ? .ideasNone : .explainAllText, more)
    }
}
