public import SessionModel

/// One idea, without who gave it: a row of the table `contributions`.
public struct ContributionRecord: Hashable, Codable, Sendable {
    public let id: ContributionID
    public let prompt: PromptID
    /// The latest wording; of a withdrawn idea the last it had. Of a spoken one as it was written down; empty while
    /// nobody has.
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
    /// Wordings before the latest, oldest first.
    public let earlier: [String]
    /// The theme that holds it, see ``ThemeRecord``.
    public let theme: ThemeID?
    /// Those that stand beside the original, by locale.
    public let translations: [String: String]
    /// People who said "ik ook".
    public let agreeing: Int
    /// What others added to it, oldest first.
    public let additions: [String]
    /// What was said aloud about it, as it was written down, oldest first.
    public let explanations: [String]
    /// Every reply that made or changed the idea, oldest first, the latest included. Empty for an idea that was
    /// added besides the answers of the flow.
    public let history: [ContributionVersion]
    /// How long it was said, in seconds; absent when it was written. The sound is in no export: a voice tells who
    /// somebody is.
    public let seconds: Int?
    /// What was written down beside it, by whom and what its participant said of it, by locale: the transcript of a
    /// spoken idea and translations, those that do not stand too.
    public let renditions: [RenditionRecord]
}
