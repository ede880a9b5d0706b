import Hummingbird
import PromptEngine
import SessionModel

/// The screen that shows and speaks every answer, to be changed or sent.
struct ReviewPage {
    let pages: KioskPages
    let context: SeatedContext
    let course: Course
    /// The locale in which each answer was given.
    let spoken: [PromptID: LocaleTag]

    private var session: LiveSession { context.session }
    private var book: LocaleBook { pages.library.locale(context.participant.locale) }

    func response() throws -> Response {
        var view = pages.seated(context, title: book[.reviewTitle]["text"] ?? "")
        let flow = pages.library.flow(of: session, in: context.participant.locale)
        let shown = course.relevant.filter { $0.kind != .statement }
        var items = shown.map { item($0, flow) }
        // Once is enough: the voice says all of this screen in one go.
        if let index = shown.firstIndex(where: isUnvocalised) { items[index]["note"] = book[.readingUnvocalised] }
        view["items"] = book.narrator.placed(items)
        view["back"] = course.last.map { KioskPath.prompt($0, of: session) }
        view["action"] = KioskPath.base(session) + "/send"
        view["submission"] = randomName()
        view["participant"] = context.participant.id.rawValue
        if course.standing == .finishing { view["finishing"] = true }
        return try pages.library.page("review", view)
    }

    private func item(_ prompt: Prompt, _ flow: FlowBook) -> View {
        let words = flow.prompts[prompt.id]
        let answer = course.counted[prompt.id]
        var view: View = [
            "id": prompt.id.rawValue, "question": words?.question ?? [:],
            "change": KioskPath.prompt(prompt.id, of: session) + "?from=review",
            "answerLang": book.locale.tag.rawValue, "answerDir": book.locale.direction.rawValue,
        ]
        switch answer {
        case .skipped: view["isSkipped"] = true
        case nil: view["isNone"] = true
        case let answer?:
            view["answer"] = AnswerViews(
                library: pages.library, session: session, book: book, participant: context.participant.id,
                spoken: spoken[prompt.id]
            ).shown(answer, to: prompt, words)
        }
        if case .text = answer, let locale = spoken[prompt.id] {
            let language = pages.library.locale(locale).locale
            view["answerLang"] = language.tag.rawValue
            view["answerDir"] = language.direction.rawValue
        }
        return view
    }

    /// Whether the answer is in Arabic without vowel marks, which the voice may read wrongly.
    private func isUnvocalised(_ prompt: Prompt) -> Bool {
        switch course.counted[prompt.id] {
        case .text(let text): UnvocalisedArabic.isFound(in: text)
        case .ideas(let reactions): reactions.compactMap(\.addition).contains(where: UnvocalisedArabic.isFound)
        case .choice, .choices, .scale, .number, .spoken, .ranking, .points, .consent, .seen, .skipped, nil:
            false
        }
    }
}
