import PromptEngine
import SessionModel

/// How a language is marked beside a text on the facilitator's screen.
struct LocaleLabel: Sendable {
    let name: String
    let lang: String
    let dir: String

    init(of locale: LocaleProfile) {
        name = locale.name.text
        lang = locale.tag.rawValue
        dir = locale.direction.rawValue
    }
}
