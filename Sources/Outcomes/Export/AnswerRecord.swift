public import SessionModel

/// One reply to one prompt: a row of the table `answers`. A changed answer has a row for each reply, so no revision is
/// lost.
public struct AnswerRecord: Hashable, Codable, Sendable {
    /// Made at random on the device, so it leads to nobody.
    public let submission: SubmissionID
    /// A number drawn for this export only; not the "Deelnemer 7" of a screen.
    public let participant: Int
    public let prompt: PromptID
    /// Withheld where it would tell a group that may not be shown.
    public let value: Shown<AnswerValue>
    /// Withheld for small groups, for whoever has no group and until the answers are sent.
    public let group: Shown<StakeholderGroupID>
    /// Withheld where few people of the same group used it.
    public let locale: Shown<LocaleTag>
    public let authorship: Provenance.Authorship
    public let means: Provenance.Means
    /// The day in UTC, ISO 8601: `2017-04-06`. No time of day: it would lead from the order in which ideas arrived to
    /// who gave them.
    public let day: String
    public let status: AnswerStatus
    /// Counted from 1 within the replies of this participant to this prompt.
    public let revision: Int
    public let isLatest: Bool
}
