import PromptEngine
import SessionModel

extension Course {
    /// The course of somebody in a session with these groups.
    init(
        flow: Flow, groups: [StakeholderGroupID], answers: [PromptID: AnswerValue], ideas: [ContributionID] = [],
        standing: Standing = .open
    ) {
        self.init(flow: flow.narrowed(to: groups), answers: answers, ideas: ideas, standing: standing)
    }
}
