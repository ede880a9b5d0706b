/// A participant's reply to one prompt, with how and when it came.
public struct Answer: Hashable, Sendable {
    public let submission: SubmissionID
    public let value: AnswerValue
    public let purpose: AnswerPurpose
    public let provenance: Provenance
    public let at: Timestamp

    var contribution: ContributionID? {
        if case .contribution(let name) = purpose { name } else { nil }
    }
}
