import PromptEngine
import SessionModel

extension AuthorFiles {
    /// The faultless flow with each kind of prompt.
    static let readFlow: Flow = {
        guard let flow = AuthorFiles().read().catalogue?.flow("proef") else { preconditionFailure("files have faults") }
        return flow
    }()
}

extension Course {
    /// The course of the faultless flow.
    init(
        _ answers: [PromptID: AnswerValue], groups: [StakeholderGroupID] = ["refugees", "neighbours"],
        ideas: [ContributionID] = [], standing: Standing = .open
    ) {
        self.init(flow: AuthorFiles.readFlow, groups: groups, answers: answers, ideas: ideas, standing: standing)
    }

    /// Answers to all prompts of the faultless flow that are relevant for them.
    static let allAnswers: [PromptID: AnswerValue] = [
        "hello": .seen, "consent": .consent(true), "group": .choice("refugees"), "need": .text("taal"),
        "goal": .choices(["home", "other"]), "which": .text("rust"), "years": .number(4), "trust": .scale(2),
        "order": .ranking(["b", "a"]), "spread": .points(["a": 10]), "others": .ideas([]),
    ]
}
