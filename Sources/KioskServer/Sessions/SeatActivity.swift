import SessionModel

/// What the open phase asks of a participant besides the flow.
enum SeatActivity: Sendable {
    /// To hear ideas of others one at a time, or the one that the whole group talks about now.
    case explain(called: ContributionID?)
    /// To see the themes grow.
    case bundle(version: Int)
    /// To fill in a ballot.
    case vote(VotingPaper)
    /// To hear the outcome of a round.
    case compare(round: Int, recognition: Recognition?)
    /// Nothing any more: the session is being closed.
    case close
    /// To wait: one of these phases was closed and the next is not open yet.
    case pause

    struct VotingPaper: Sendable {
        let round: Int
        let form: BallotForm
        let themes: [Theme]
        /// What they voted so far in this round.
        let ballot: CastBallot?
        /// Whether voting goes on; until the outcome may be seen, a ballot is taken after it too.
        let isOpen: Bool
    }

    /// - Returns: `nil` while the session is at the questions or has ended.
    init?(of participant: ParticipantID, in session: Session) {
        guard session.endedAt == nil else { return nil }
        switch session.phase {
        case .prepare, .join, .contribute: return nil
        case _ where !session.isPhaseOpen: self = .pause
        case .explain:
            let called = session.called.flatMap(session.contribution)
            self = .explain(called: called.flatMap { $0.isWithdrawn ? nil : $0.id })
        case .bundle: self = .bundle(version: session.board.version)
        case .prioritise:
            guard let paper = VotingPaper(of: participant, in: session) else { return nil }
            self = .vote(paper)
        case .compare:
            guard let round = session.roundToShow else { return nil }
            self = .compare(round: round.number, recognition: round.recognitions[participant])
        case .close: self = .close
        }
    }

    /// Where a seat with this activity is, as its live event says.
    var whereabouts: Whereabouts {
        switch self {
        case .explain(let called): Whereabouts(.explain, what: called?.rawValue ?? "")
        case .bundle(let version): Whereabouts(.bundle, what: String(version))
        case .vote(let paper): Whereabouts(.vote, what: String(paper.round))
        case .compare(let round, _): Whereabouts(.compare, what: String(round))
        case .close: Whereabouts(.close)
        case .pause: Whereabouts(.waiting)
        }
    }
}
