import PromptEngine
import SessionModel
import Speech

extension Narrator {
    /// A text of ours with a helper's first name in it, whose sound is never kept on disk.
    func view(_ key: InterfaceKey, name: String, of helper: HelperID, for listener: ParticipantID) -> PhraseView {
        let phrase = locale.interface.phrase(key, ["name": .text(name)])
        return view(phrase.text, say: phrase.say) { tokens in
            shelf.put(tokens, in: locale.tag, by: .voice(of: helper), for: listener).rawValue
        }
    }
}

extension ParticipantID {
    /// The name under which the shelf of clips keeps what says a helper's name, to forget it when they are removed.
    static func voice(of helper: HelperID) -> ParticipantID { ParticipantID("helper \(helper)") }
}
