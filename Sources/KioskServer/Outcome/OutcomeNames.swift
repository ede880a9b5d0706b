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

extension OutcomeNames {
    /// - Parameter themes: with their names in the session; without one in the locale the Dutch name stands.
    init(_ themes: [Theme], of flow: Flow, in locale: LocaleTag) {
        self.themes = themes.reduce(into: [:]) { names, theme in
            let wording = theme.wording(locale) ?? theme.wording(.dutch) ?? theme.wordings.values.first
            names[theme.id] = wording.map { Phrase(text: $0.name, say: $0.say) }
        }
        groups = flow.wording(locale)?.groups ?? [:]
    }
}

extension OutcomeNarration {
    /// What is told of an outcome of a live session, to show and to speak in one of its locales.
    init(of outcome: Outcome, _ round: VotingRound, in session: LiveSession, _ locale: LocaleProfile) {
        self.init(
            of: outcome, names: OutcomeNames(round.themes, of: session.flow, in: locale.tag), in: locale)
    }
}
