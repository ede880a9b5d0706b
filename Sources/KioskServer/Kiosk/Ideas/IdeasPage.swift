import Hummingbird
import PromptEngine
import SessionModel

/// The screen on which a participant adds one idea after the other, and sees and hears what they brought in.
struct IdeasPage {
    /// What has just been done.
    enum News: String {
        case added, changed
    }

    let pages: KioskPages
    let context: SeatedContext
    /// All that the participant brought in, newest first, what was taken back too.
    let own: [Contribution]
    /// The idea whose words are in the field.
    var changed: ContributionID?
    var news: News?
    /// The idea that has just been taken back.
    var withdrawn: ContributionID?
    /// What was wrong with what was just sent, with what was sent, so that nothing typed is lost.
    var rejected: (fault: AnswerFault, text: String)?

    private var session: LiveSession { context.session }
    private var book: LocaleBook { pages.library.locale(context.participant.locale) }
    private var participant: ParticipantID { context.participant.id }

    func response() throws -> Response {
        var view = pages.seated(context, title: book[.ideasTitle]["text"] ?? "")
        view["what"] = "open"
        view["participant"] = participant.rawValue
        view["submission"] = randomName()
        view["action"] = KioskPath.ideas(session)
        view["isTypist"] = context.seat.isTypist
        view["text"] = writing
        view["keyboard"] = pages.keyboard(context, in: book.locale.tag)
        view["speaking"] = speaking
        view["error"] = rejected.map { book.narrator.view($0.fault.phrase(in: book.locale.interface)) }
        if let news { view["announce"] = book[news == .added ? .ideasAdded : .ideasChanged] }
        if let idea = own.first(where: { $0.id == withdrawn && $0.isWithdrawn && $0.isAdded }) {
            var again: View = ["id": idea.id.rawValue, "submission": randomName()]
            again["value"] = idea.spoken == nil ? idea.text : nil
            again["spoken"] = idea.spoken?.recording.rawValue
            view["withdrawn"] = again
        }
        if let idea = inField {
            view["changed"] = idea.id.rawValue
        } else if let prompt = session.flow.ideaPrompt?.prompt {
            view["question"] = pages.library.flow(of: session, in: book.locale.tag).prompts[prompt.id]?.question
        }
        let counting = own.filter { !$0.isWithdrawn }
        view["hasOwn"] = !counting.isEmpty
        view["own"] = book.narrator.placed(counting.map(item))
        return try pages.library.page("ideas", view, status: rejected == nil ? .ok : .unprocessableContent)
    }

    private var inField: Contribution? {
        own.first { $0.id == changed && $0.isAdded && !$0.isWithdrawn }
    }

    private var writing: View {
        let value = rejected?.text ?? inField.flatMap { $0.spoken == nil ? $0.text : nil } ?? ""
        let characters = session.flow.ideaPrompt?.characters ?? FreeText.additionCharacters
        return [
            "value": value, "characters": characters, "sendsOnEnter": context.seat.isTypist,
            "left": book.narrator.view(.textLeft, ["count": .number(max(0, characters - value.count))]),
        ]
    }

    /// People who type fast type.
    private var speaking: View? {
        guard !context.seat.isTypist, let prompt = session.flow.ideaPrompt?.prompt else { return nil }
        let place = SpokenPlace(prompt: prompt.id, isAdded: true)
        return SpeakingView(context: context, place: place, kept: inField?.spoken, book: book).view
    }

    private func item(_ idea: Contribution) -> View {
        let parts: [View]
        var language = book
        if let spoken = idea.spoken {
            parts = AnswerViews.views(of: spoken, in: session, book)
        } else {
            language = pages.library.locale(idea.provenance.locale)
            parts = [language.narrator.view(idea.text, of: participant)]
        }
        var view: View = [
            "id": idea.id.rawValue, "lang": language.locale.tag.rawValue, "dir": language.locale.direction.rawValue,
            "parts": parts, "name": parts[0]["text"] ?? "", "nameClip": parts[0]["clip"] ?? "",
            "isNow": idea.id == changed,
        ]
        if idea.isAdded { view["change"] = KioskPath.ideas(session) + "?change=\(idea.id)" }
        return view
    }
}
