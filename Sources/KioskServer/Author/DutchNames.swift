import PromptEngine
import Speech

extension SpokenPhrase.Role {
    var dutchName: String {
        switch self {
        case .group: "Groep"
        case .question: "Vraag"
        case .help: "Uitleg"
        case .option: "Antwoord"
        case .lowest: "Laagste"
        case .highest: "Hoogste"
        }
    }
}

extension RecordingState {
    /// As it stands in the page for scripts and styles.
    var name: String {
        switch self {
        case .human: "human"
        case .computer: "computer"
        case .outdated: "outdated"
        }
    }
}
