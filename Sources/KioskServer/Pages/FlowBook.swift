import PromptEngine
import SessionModel

/// The prompts of one session in one locale, made ready when the session opens.
struct FlowBook: Sendable {
    struct PromptViews: Sendable {
        let question: PhraseView
        let help: PhraseView?
        let options: [OptionID: PhraseView]
        let lowest: PhraseView?
        let highest: PhraseView?
        let isFallback: Bool
    }

    let prompts: [PromptID: PromptViews]
    let groups: [StakeholderGroupID: PhraseView]

    /// - Parameter retentionDays: fills `{days}`, so that a consent prompt tells how long answers are kept.
    init(_ wording: FlowWording, retentionDays: Int, _ narrator: Narrator) {
        func view(_ phrase: Phrase) -> PhraseView {
            narrator.view(phrase.filled(with: ["days": .number(retentionDays)], rules: narrator.locale.rules))
        }
        groups = wording.groups.mapValues(view)
        prompts = wording.prompts.mapValues { wording in
            PromptViews(
                question: view(wording.phrase), help: wording.help.map(view), options: wording.options.mapValues(view),
                lowest: wording.lowest.map(view), highest: wording.highest.map(view), isFallback: wording.isFallback)
        }
    }
}
