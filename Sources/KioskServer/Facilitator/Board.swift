import Outcomes
import PromptEngine
import SessionModel

/// The names that go with a session's ids on the facilitator's screen.
struct Board: Sendable {
    let flow: Flow
    let wording: FlowWording?
    let localeNames: [LocaleTag: LocaleLabel]
    private let session: Session

    init(of live: LiveSession, in library: Library) {
        flow = live.flow
        session = live.read { $0 }
        wording = live.flow.wording(library.locale(.dutch).locale.tag)
        localeNames = Dictionary(
            uniqueKeysWithValues: library.catalogue.locales.map { ($0.tag, LocaleLabel(of: $0)) })
    }

    func groupName(_ group: StakeholderGroupID) -> String { wording?.groups[group]?.text ?? group.rawValue }
    func question(_ prompt: PromptID) -> String { wording?.prompts[prompt]?.phrase.text ?? prompt.rawValue }
    func localeName(_ tag: LocaleTag) -> String {
        tag == .undetermined ? "taal onbekend" : localeNames[tag]?.name ?? tag.rawValue
    }

    /// Words with the language and direction in which a page shows them.
    func words(_ text: String, in locale: LocaleTag) -> View {
        let label = localeNames[locale]
        return ["text": text, "lang": label?.lang ?? locale.rawValue, "dir": label?.dir ?? "auto"]
    }

    /// "helper 2": by number, never by name.
    func helper(_ id: HelperID?) -> String {
        id.flatMap(session.helperNumber).map { "helper \($0)" } ?? "een helper"
    }

    /// "ingevoerd door helper 2"; nil when the participant made the answer alone.
    func help(_ provenance: Provenance) -> String? {
        switch provenance.authorship {
        case .alone: nil
        case .proposed: "voorgesteld door \(helper(provenance.helper))"
        case .entered: "ingevoerd door \(helper(provenance.helper))"
        }
    }

    /// "zelf, getypt": who made the answer and with what.
    func provenance(_ provenance: Provenance) -> String {
        let who = help(provenance) ?? "zelf"
        let how =
            switch provenance.means {
            case .touch: "aangetikt"
            case .typing: "getypt"
            case .speech: "gesproken"
            }
        return "\(who), \(how)"
    }
}
