/// A reaction to one contribution of somebody else.
public struct IdeaReaction: Hashable, Codable, Sendable {
    public let contribution: ContributionID
    /// "Ik ook."
    public let agrees: Bool
    /// What the participant adds, if anything.
    public let addition: String?

    public init(contribution: ContributionID, agrees: Bool, addition: String? = nil) {
        self.contribution = contribution
        self.agrees = agrees
        self.addition = addition
    }
}
