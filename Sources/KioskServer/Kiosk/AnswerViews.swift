import PromptEngine
import SessionModel

/// An answer as a participant sees and hears it.
struct AnswerViews {
    let library: Library
    let session: LiveSession
    let book: LocaleBook
    /// Whose answer it is.
    let participant: ParticipantID
    /// The locale of its words; that of the screen when it is not told.
    var spoken: LocaleTag?

    /// One for each part, in the order in which it is shown and said.
    func shown(_ answer: AnswerValue, to prompt: Prompt, _ words: FlowBook.PromptViews?) -> [View] {
        func option(_ id: OptionID) -> View {
            var view: View = words?.options[id] ?? [:]
            view["picture"] = prompt.options.first { $0.id == id }?.picture.map {
                library.assets.pictureURL($0, of: session.setup.flow.rawValue)
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
            guard case .scale(let steps, let marks) = prompt.kind else { return [] }
            var view: View = narrator.view(.scaleStep, ["number": .number(step), "count": .number(steps)])
            view["mark"] = marks.symbol(at: step, of: steps)
            return [view]
        case .number(let value): return [number(value)]
        case .text(let text):
            let narrator = library.locale(spoken ?? book.locale.tag).narrator
            return [narrator.view(text, of: participant)]
        case .spoken(let spoken): return Self.views(of: spoken, in: session, book)
        case .consent(let agrees): return [book[agrees ? .consentAgree : .consentDecline]]
        case .seen: return [book[.reviewSeen]]
        case .ideas(let reactions):
            return reactions.map { reaction in
                reaction.addition.map { narrator.view($0, of: participant) }
                    ?? book[.ideasAgree]
            }
        case .skipped: return []
        }
    }

    /// That it was said aloud, and then the participant's own voice.
    static func views(of spoken: SpokenAnswer, in session: LiveSession, _ book: LocaleBook) -> [View] {
        [
            book.narrator.view(.speakOwn, ["count": .number(spoken.seconds)]),
            ["sound": KioskPath.spoken(spoken.recording, of: session)],
        ]
    }

    private func number(_ value: Int) -> PhraseView { book.narrator.number(value) }
}
