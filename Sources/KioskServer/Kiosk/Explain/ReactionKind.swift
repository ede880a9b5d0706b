import SessionModel

/// What a participant does with an idea of somebody else.
enum ReactionKind: String {
    case agree, add, next
    /// "Ik ook" is taken back.
    case disagree

    /// What the participant thinks of the idea now. What they said to it before stays, unless they say otherwise.
    ///
    /// - Parameter addition: their words to it; `nil` when they gave none.
    func reaction(
        to idea: ContributionID, adding addition: String?, after before: Explanation?
    ) -> IdeaReaction {
        let agrees =
            switch self {
            case .agree: true
            case .disagree: false
            case .add, .next: before?.agrees ?? false
            }
        return IdeaReaction(contribution: idea, agrees: agrees, addition: addition ?? before?.addition)
    }
}

extension Contribution {
    /// What somebody said to it last.
    func lastReaction(of participant: ParticipantID) -> Explanation? {
        explanations.last { $0.participant == participant }
    }
}
