import PromptEngine
import SessionModel

/// The names that go with a session's ids on the facilitator's screen.
struct Board: Sendable {
    let flow: Flow
    let wording: FlowWording?
    let localeNames: [LocaleTag: LocaleLabel]

    init(of live: LiveSession, in library: Library) {
        flow = live.flow
        wording = live.flow.wording(library.locale(.dutch).locale.tag)
        localeNames = Dictionary(
            uniqueKeysWithValues: library.catalogue.locales.map { ($0.tag, LocaleLabel(of: $0)) })
    }

    func groupName(_ group: StakeholderGroupID) -> String { wording?.groups[group]?.text ?? group.rawValue }
    func question(_ prompt: PromptID) -> String { wording?.prompts[prompt]?.phrase.text ?? prompt.rawValue }
    func localeName(_ tag: LocaleTag) -> String {
        tag == .undetermined ? "taal onbekend" : localeNames[tag]?.name ?? tag.rawValue
    }

    /// "zelf, getypt": who made the answer and with what.
    func provenance(_ provenance: Provenance) -> String {
        let who =
            switch provenance.authorship {
            case .alone: "zelf"
            case .proposed: "voorgesteld door een helper"
            case .entered: "ingevoerd door een helper"
            }
        let how =
            switch provenance.means {
            case .touch: "aangetikt"
            case .typing: "getypt"
            case .speech: "gesproken"
            }
        return "\(who), \(how)"
    }
}
