import Outcomes
import PromptEngine
import SessionModel

/// How one locale calls what an outcome is about.
struct OutcomeNames: Hashable, Sendable {
    let themes: [ThemeID: Phrase]
    let groups: [StakeholderGroupID: Phrase]

    /// The id itself for a theme without a name.
    func theme(_ theme: ThemeID) -> Phrase { themes[theme] ?? Phrase(text: theme.rawValue) }

    func group(_ group: StakeholderGroupID) -> Phrase { groups[group] ?? Phrase(text: group.rawValue) }
}
