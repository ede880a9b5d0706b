/// One gathering, as the fold of its events: `events.reduce(into: Session()) { $0.apply($1) }`.
public struct Session: Equatable, Sendable {
    public internal(set) var setup: SessionSetup?
    public internal(set) var createdAt: Timestamp?
    /// The phase that was opened last.
    public internal(set) var phase: Phase = .prepare
    /// Whether new people may start in that phase.
    public internal(set) var isPhaseOpen = false
    public internal(set) var endedAt: Timestamp?
    public internal(set) var isErased = false
    public internal(set) var seats: [SeatID: Seat] = [:]
    public internal(set) var participants: [ParticipantID: Participant] = [:]
    /// In the order in which they joined.
    public internal(set) var participantOrder: [ParticipantID] = []
    /// Ideas that were sent, in the order in which they arrived.
    public internal(set) var contributions: [Contribution] = []
    /// The contribution that the group talks about now.
    public internal(set) var called: ContributionID?
    public internal(set) var board = ThemeBoard()
    /// Votes so far; the last is the one that goes on or was held last.
    public internal(set) var votingRounds: [VotingRound] = []
    var contributionIndex: [ContributionID: Int] = [:]
    /// Whose answer to which prompt holds the name of an idea, sent or not.
    var contributionPlaces: [ContributionID: AnswerPlace] = [:]
    /// Those decided on, each with whom it goes when they are erased.
    var submissions: [SubmissionID: ParticipantID?] = [:]
    var seatsByCredential: [CredentialDigest: SeatID] = [:]
    /// The number of events applied.
    public internal(set) var version = 0

    public init() {}

    /// The seat whose secret has this digest.
    public func seat(holding credential: CredentialDigest) -> Seat? {
        seatsByCredential[credential].flatMap { seats[$0] }
    }

    public func contribution(_ id: ContributionID) -> Contribution? {
        contributionIndex[id].map { contributions[$0] }
    }

    /// The ideas of others that a participant can hear, in the order in which they arrived.
    public func ideas(besides participant: ParticipantID) -> [Contribution] {
        contributions.filter { $0.participant != participant && !$0.isWithdrawn }
    }

    /// Whether a submission of this name has been decided on already.
    public func hasSeen(_ submission: SubmissionID) -> Bool {
        submissions[submission] != nil
    }

    /// The vote that goes on or was held last.
    public var votingRound: VotingRound? { votingRounds.last }

    /// The contributions that count in each theme, in the order in which they arrived; those without a theme under
    /// `nil`.
    public var contributionsByTheme: [ThemeID?: [Contribution]] {
        Dictionary(grouping: contributions.lazy.filter { !$0.isWithdrawn }) { board.places[$0.id] }
    }

    /// When everything that people said must be gone; `nil` while the session has not ended.
    public var erasureDue: Timestamp? {
        guard let endedAt, let setup, !isErased else { return nil }
        return endedAt.adding(days: setup.retentionDays)
    }
}
