import Hummingbird
import PromptEngine
import SessionModel

/// Words of a session that a participant's keyboard may complete: those of the questions, the participant's own, and
/// names of themes once every screen shows them. What others brought in never is among them.
struct SessionWords {
    /// Of the participant's own words, the latest so many.
    private static let ownWords = 40

    let library: Library
    let context: SeatedContext

    private var session: LiveSession { context.session }
    private var book: LocaleBook { library.locale(context.participant.locale) }
    private var narrator: Narrator { book.narrator }

    /// Each with the address of its clip, those that matter most here first.
    var words: [[String]] {
        var known: Set<String> = []
        return (themes + own + asked).filter { !$0.isEmpty && known.insert($0[0].lowercased()).inserted }
    }

    private func found(in phrases: [Phrase]) -> [Phrase] {
        book.locale.keyboard.words(in: phrases, rules: book.locale.rules)
    }

    /// The names of themes, from the phase in which every seat shows them.
    private var themes: [[String]] {
        switch context.seat.phase {
        case .prepare, .join, .contribute, .explain: return []
        case .bundle, .prioritise, .compare, .close:
            let names = session.bundledThemes.themes.bundles.compactMap { bundle in
                bundle.theme.wordings[book.locale.tag].map { Phrase(text: $0.name, say: $0.say) }
            }
            return found(in: names).map { word(narrator.view($0, of: session), $0) }
        }
    }

    /// What the participant answered before in this language.
    private var own: [[String]] {
        let id = context.participant.id
        let locales = session.locales(ofAnswersBy: id)
        let answers = session.flow.prompts.compactMap { prompt -> String? in
            guard case .text(let text) = context.participant.answers[prompt.id] else { return nil }
            return locales[prompt.id] == book.locale.tag ? text : nil
        }
        let ideas = session.read { session in
            session.contributions.filter {
                $0.participant == id && !$0.isWithdrawn && $0.provenance.locale == book.locale.tag
            }.map(\.text)
        }
        return found(in: (answers + ideas).map { Phrase(text: $0) }).prefix(Self.ownWords)
            .map { word(narrator.view($0.text, of: id), $0) }
    }

    /// The words of the flow: its options, then its questions.
    private var asked: [[String]] {
        guard let wording = session.flow.wording(book.locale.tag) else { return [] }
        let prompts = session.flow.prompts.compactMap { wording.prompts[$0.id] }
        let options = session.flow.prompts.flatMap { prompt in
            prompt.options.compactMap { wording.prompts[prompt.id]?.options[$0.id] }
        }
        let questions = prompts.flatMap { [$0.phrase, $0.help].compactMap(\.self) }
        return (found(in: options) + found(in: questions)).map { word(narrator.viewOnDemand($0), $0) }
    }

    private func word(_ view: PhraseView, _ phrase: Phrase) -> [String] {
        [phrase.text, view["clip"] ?? ""]
    }
}
