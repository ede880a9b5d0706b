public import SessionModel

/// Everything of a session that may leave it, for a spreadsheet or a program.
///
/// Tables that cannot be joined by person: `contributions` has the ideas with no participant, and `answers` has all other
/// replies under a pseudonym. A reply that became an idea is in `contributions` only, with its earlier wordings; one
/// that was never sent stays in `answers` as unfinished. So each stored reply is in exactly one of the two, once, under
/// the name of its submission (JSON only).
///
/// Each table of ballots has pseudonyms of its own.
///
/// Left out on purpose: the words of who said no to taking part (their "no" is there) or was erased, the seats, the
/// session's code and every secret. Small groups follow ``SmallGroupRule``.
public struct SessionExport: Hashable, Codable, Sendable {
    /// Raised when a field changes its meaning or goes; new fields come without.
    public static let currentFormat = 1

    public let format: Int
    public let session: SessionSummary
    public let participants: ParticipantCounts
    /// In the order in which they arrived.
    public let contributions: [ContributionRecord]
    /// By pseudonym; of each in the order in which the prompts were first answered, oldest reply first.
    public let answers: [AnswerRecord]
    /// Those on the board, in the order in which they were made.
    public let themes: [ThemeRecord]
    /// Of each vote the ballots once its outcome may be seen, oldest first.
    public let votes: [VoteRecord]

    /// - Parameter generator: draws the pseudonyms; use the system's, which cannot be guessed.
    public init(of session: Session, using generator: inout some RandomNumberGenerator) {
        let groups = VisibleGroups(of: session)
        format = Self.currentFormat
        self.session = SessionSummary(of: session)
        participants = ParticipantCounts(of: session, with: groups)
        contributions = Self.contributions(of: session, with: groups)
        answers = Self.answers(of: session, with: groups, using: &generator)
        themes = Self.themes(of: session)
        votes = session.votingRounds.map { VoteRecord(of: $0, in: session, using: &generator) }
    }

    /// The names of all stored replies in this export.
    public var submissions: [SubmissionID] {
        contributions.flatMap(\.history).map(\.submission) + answers.map(\.submission)
    }
}
