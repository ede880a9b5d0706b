import PromptEngine
import Speech

extension Narrator {
    /// A letter or a word of a keyboard: there are thousands, of which few are ever heard, so its sound is made at its
    /// first need.
    func viewOnDemand(_ phrase: Phrase) -> PhraseView {
        view(phrase.text, say: phrase.say) { shelf.putOnDemand($0, in: locale.tag).rawValue }
    }
}
