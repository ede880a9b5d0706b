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
    public internal(set) var board = ThemeBoard()
    /// Votes so far; the last is the one that goes on or was held last.
    public internal(set) var votingRounds: [VotingRound] = []
    /// The contribution that was called last, also when it no longer counts.
    var spotlight: ContributionID?
    public internal(set) var helpers: [HelperID: Helper] = [:]
    /// Where help was asked or offered, or is given now.
    public internal(set) var assistance: [SeatID: Assistance] = [:]
    var contributionIndex: [ContributionID: Int] = [:]
    /// Which contributions can be heard, least heard first.
    var queue = ListeningQueue()
    /// What is to be written down beside contributions.
    public internal(set) var backlog = Backlog()
    /// Whose answer to which prompt holds the name of an idea, sent or not.
    var contributionPlaces: [ContributionID: AnswerPlace] = [:]
    /// Those decided on, each with whom it goes when they are erased.
    var submissions: [SubmissionID: ParticipantID?] = [:]
    var seatsByCredential: [CredentialDigest: SeatID] = [:]
    var helpersByCredential: [CredentialDigest: HelperID] = [:]
    /// The number of events applied.
    public internal(set) var version = 0

    public init() {}

    /// The seat whose secret has this digest.
    public func seat(holding credential: CredentialDigest) -> Seat? {
        seatsByCredential[credential].flatMap { seats[$0] }
    }

    /// The helper whose secret has this digest, unless they were removed.
    public func helper(holding credential: CredentialDigest) -> Helper? {
        helpersByCredential[credential].flatMap { helpers[$0] }.flatMap { $0.isRemoved ? nil : $0 }
    }

    public func contribution(_ id: ContributionID) -> Contribution? {
        contributionIndex[id].map { contributions[$0] }
    }

    /// The contribution that the group talks about now; `nil` when none, or when it cannot be heard any more.
    public var called: ContributionID? {
        spotlight.flatMap { contribution($0)?.canBeHeard == true ? $0 : nil }
    }

    /// The ideas of others that a participant can hear, in the order in which they arrived.
    public func ideas(besides participant: ParticipantID) -> [Contribution] {
        contributions.filter { $0.participant != participant && $0.canBeHeard }
    }

    /// The contributions to which something is to be written, oldest first.
    ///
    /// - Parameter most: at most so many.
    public func waiting(for need: RenditionNeed, most: Int) -> [Contribution] {
        backlog.places(of: need, most: most).map { contributions[$0] }
    }

    /// Whether a submission of this name has been decided on already.
    public func hasSeen(_ submission: SubmissionID) -> Bool {
        submissions[submission] != nil
    }

    /// The vote that goes on or was held last.
    public var votingRound: VotingRound? { votingRounds.last }

    /// The latest vote whose outcome may be seen and in which somebody voted.
    public var outcomeRound: VotingRound? { votingRounds.last { $0.isRevealed && $0.turnout > 0 } }

    /// The contributions that count in each theme, in the order in which they arrived; those without a theme under
    /// `nil`.
    public var contributionsByTheme: [ThemeID?: [Contribution]] {
        Dictionary(grouping: contributions.lazy.filter { !$0.isWithdrawn }) { board.places[$0.id] }
    }

    /// How many different people gave the contributions that count in each theme; those without a theme under `nil`.
    public var contributorCounts: [ThemeID?: Int] {
        contributionsByTheme.mapValues { Set($0.map(\.participant)).count }
    }

    /// When everything that people said must be gone; `nil` while the session has not ended.
    public var erasureDue: Timestamp? {
        guard let endedAt, let setup, !isErased else { return nil }
        return endedAt.adding(days: setup.retentionDays)
    }
}
