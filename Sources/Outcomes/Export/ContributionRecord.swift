public import SessionModel

/// One idea, without who gave it: a row of the table `contributions`.
public struct ContributionRecord: Hashable, Codable, Sendable {
    public let id: ContributionID
    public let prompt: PromptID
    /// The latest wording; of a withdrawn idea the last it had.
    public let text: String
    public let locale: LocaleTag
    /// Withheld for small groups and for whoever has no group.
    public let group: Shown<StakeholderGroupID>
    public let authorship: Provenance.Authorship
    public let means: Provenance.Means
    /// When it was first sent: UTC, ISO 8601, `2017-04-06T12:01:02Z`.
    public let time: String
    public let isRevised: Bool
    /// It no longer counts; see `Contribution.isWithdrawn`.
    public let isWithdrawn: Bool
    /// Every reply that made or changed the idea, oldest first, the latest included.
    public let history: [ContributionVersion]
}
