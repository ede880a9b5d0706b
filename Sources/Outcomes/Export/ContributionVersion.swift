public import SessionModel

/// One reply that made, changed or withdrew an idea.
public struct ContributionVersion: Hashable, Codable, Sendable {
    /// Made at random on the device, so it leads to nobody.
    public let submission: SubmissionID
    /// Words, or a skip that withdrew the idea.
    public let value: AnswerValue
    public let locale: LocaleTag
    public let authorship: Provenance.Authorship
    public let means: Provenance.Means
    /// When it was given: UTC, ISO 8601.
    public let time: String

    /// - Parameter value: of the answer, without what its recording is called.
    init(_ answer: Answer, value: AnswerValue) {
        submission = answer.submission
        self.value = value
        locale = answer.provenance.locale
        authorship = answer.provenance.authorship
        means = answer.provenance.means
        time = answer.at.iso8601
    }
}
