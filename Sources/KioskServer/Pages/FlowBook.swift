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

        /// The addresses of all clips of this prompt.
        var clips: [String] {
            let phrases = [question] + [help, lowest, highest].compactMap { $0 } + options.values
            return phrases.compactMap { $0["clip"] }
        }
    }

    let prompts: [PromptID: PromptViews]
    let groups: [StakeholderGroupID: PhraseView]

    /// - Parameter retentionDays: fills `{days}`, so that a consent prompt tells how long answers are kept.
    init(_ flow: Flow, _ wording: FlowWording, retentionDays: Int, _ narrator: Narrator) {
        func view(_ phrase: Phrase, _ key: RecordingKey) -> PhraseView {
            narrator.view(
                SpokenWording(phrase, key, of: flow.id, in: narrator.locale, retentionDays: retentionDays))
        }
        groups = wording.groups.reduce(into: [:]) { $0[$1.key] = view($1.value, .group($1.key)) }
        prompts = flow.prompts.reduce(into: [:]) { prompts, prompt in
            guard let wording = wording.prompts[prompt.id] else { return }
            prompts[prompt.id] = PromptViews(
                question: view(wording.phrase, .question(prompt.id)),
                help: wording.help.map { view($0, .help(prompt.id)) },
                options: wording.options.reduce(into: [:]) { $0[$1.key] = view($1.value, .option($1.key, of: prompt)) },
                lowest: wording.lowest.map { view($0, .lowest(prompt.id)) },
                highest: wording.highest.map { view($0, .highest(prompt.id)) }, isFallback: wording.isFallback)
        }
    }
}
