import PromptEngine
import SessionModel

extension AnswerPurpose {
    /// What an answer to this prompt does to the session; an idea gets a name of its own, made at random.
    init(of prompt: Prompt) {
        if prompt.assignsGroup {
            self = .group
        } else if prompt.kind == .consent {
            self = .consent
        } else if prompt.contributes {
            self = .contribution(ContributionID(randomName()))
        } else {
            self = .plain
        }
    }
}

extension PromptKind {
    /// What a participant answers this kind of prompt with at a kiosk.
    var means: Provenance.Means {
        switch self {
        case .text, .number, .ideas: .typing
        case .choice, .choices, .scale, .ranking, .points, .consent, .statement: .touch
        }
    }
}

extension AnswerValue {
    /// What an answer was made with that its prompt does not tell.
    var means: Provenance.Means? {
        if case .spoken = self { .speech } else { nil }
    }
}
