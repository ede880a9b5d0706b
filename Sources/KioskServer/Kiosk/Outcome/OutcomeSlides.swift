import Outcomes
import PromptEngine
import SessionModel

/// The outcome as it is told at a seat: one sentence or one order of themes at a time, and last a question.
struct OutcomeSlides {
    enum Slide {
        case sentence(Phrase)
        /// The themes in the order of everybody, or of the participant's own group.
        case order(InterfaceKey, name: Phrase?, [ThemeOutcome])
        /// "Herken je dit?"
        case question
    }

    /// Of fewer than five ballots only the sentence that says so.
    let slides: [Slide]

    /// - Parameter group: the participant's own. One that is too small comes together with another, as in all that is
    ///   shown of the outcome, or not at all.
    init(of narration: OutcomeNarration, for group: StakeholderGroupID?) {
        let outcome = narration.outcome
        let mine = outcome.groups.first { shown in group.map { shown.group?.members.contains($0) == true } == true }
        let everybody = outcome.all.map { Slide.order(.compareAll, name: nil, $0.themes) }
        let own = mine.map { Slide.order(.compareGroup, name: narration.name(of: $0.group), $0.themes) }
        slides =
            narration.summary(for: group).map(Slide.sentence) + [everybody, own].compactMap(\.self)
            + (outcome.all == nil ? [] : [.question])
    }
}
