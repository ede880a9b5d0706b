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
        view["items"] = items
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
        case let answer?: view["answer"] = shown(answer, to: prompt, words)
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
        case .choice, .choices, .scale, .number, .ranking, .points, .consent, .seen, .skipped, nil: false
        }
    }

    private func shown(_ answer: AnswerValue, to prompt: Prompt, _ words: FlowBook.PromptViews?) -> [View] {
        func option(_ id: OptionID) -> View {
            var view: View = words?.options[id] ?? [:]
            view["picture"] = prompt.options.first { $0.id == id }?.picture.map {
                pages.library.assets.pictureURL($0, of: session.setup.flow.rawValue)
            }
            return view
        }
        let narrator = book.narrator
        switch answer {
        case .choice(let id): return [option(id)]
        case .choices(let ids): return ids.map(option)
        case .ranking(let ids):
            return ids.enumerated().flatMap { place, id in
                [narrator.view(.rankingPlace, ["number": .number(place + 1)]), option(id)]
            }
        case .points(let points):
            return prompt.options.filter { points[$0.id] != nil }.flatMap { shown in
                [option(shown.id), number(points[shown.id] ?? 0)]
            }
        case .scale(let step):
            guard case .scale(let steps) = prompt.kind else { return [] }
            return [narrator.view(.scaleStep, ["number": .number(step), "count": .number(steps)])]
        case .number(let value): return [number(value)]
        case .text(let text):
            let narrator = pages.library.locale(spoken[prompt.id] ?? book.locale.tag).narrator
            return [narrator.view(text, of: context.participant.id)]
        case .consent(let agrees): return [book[agrees ? .consentAgree : .consentDecline]]
        case .seen: return [book[.reviewSeen]]
        case .ideas(let reactions):
            return reactions.map { reaction in
                reaction.addition.map { narrator.view($0, of: context.participant.id) }
                    ?? book[.ideasAgree]
            }
        case .skipped: return []
        }
    }

    private func number(_ value: Int) -> PhraseView {
        book.narrator.view(Phrase(text: book.locale.rules.format(value), say: String(value)))
    }
}
