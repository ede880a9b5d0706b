/// What the participant answers, by their own tap.
public struct ConfirmationDecision: Hashable, Sendable {
    public enum Verdict: Hashable, Sendable {
        case confirmed
        /// With the participant's own words.
        case corrected(String)
        case withdrawn
    }

    /// Made with the page: sent twice, stored once.
    public let submission: SubmissionID
    public let participant: ParticipantID
    public let contribution: ContributionID
    public let locale: LocaleTag
    /// Of the words that they saw; see ``Rendition/version``.
    public let version: Int
    public let verdict: Verdict

    public init(
        submission: SubmissionID, participant: ParticipantID, contribution: ContributionID, locale: LocaleTag,
        version: Int, verdict: Verdict
    ) {
        self.submission = submission
        self.participant = participant
        self.contribution = contribution
        self.locale = locale
        self.version = version
        self.verdict = verdict
    }
}

/// Stored with `"verdict": "corrected", "text": "…"`: add verdicts, never change one.
extension ConfirmationDecision: Codable {
    private enum Field: String, CodingKey {
        case submission, participant, contribution, locale, version, verdict, text
    }
    private enum Kind: String, Codable { case confirmed, corrected, withdrawn }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Field.self)
        submission = try fields.decode(SubmissionID.self, forKey: .submission)
        participant = try fields.decode(ParticipantID.self, forKey: .participant)
        contribution = try fields.decode(ContributionID.self, forKey: .contribution)
        locale = try fields.decode(LocaleTag.self, forKey: .locale)
        version = try fields.decode(Int.self, forKey: .version)
        switch try fields.decode(Kind.self, forKey: .verdict) {
        case .confirmed: verdict = .confirmed
        case .corrected: verdict = .corrected(try fields.decode(String.self, forKey: .text))
        case .withdrawn: verdict = .withdrawn
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Field.self)
        try fields.encode(submission, forKey: .submission)
        try fields.encode(participant, forKey: .participant)
        try fields.encode(contribution, forKey: .contribution)
        try fields.encode(locale, forKey: .locale)
        try fields.encode(version, forKey: .version)
        switch verdict {
        case .confirmed: try fields.encode(Kind.confirmed, forKey: .verdict)
        case .corrected(let text):
            try fields.encode(Kind.corrected, forKey: .verdict)
            try fields.encode(text, forKey: .text)
        case .withdrawn: try fields.encode(Kind.withdrawn, forKey: .verdict)
        }
    }
}
