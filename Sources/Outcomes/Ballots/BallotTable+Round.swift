public import SessionModel

extension BallotTable {
    /// The ballots of a vote, each in the group of who gave it.
    ///
    /// Blank ballots are left out, and those of people who take no part any more. Somebody without a group counts in the
    /// whole.
    ///
    /// - Returns: `nil` while the outcome may not be seen, and when nobody ranked anything.
    public init?(of round: VotingRound, in session: Session) {
        guard round.isRevealed else { return nil }
        let ballots = session.participantOrder.compactMap { person -> Ballot? in
            guard let participant = session.participants[person], participant.takesPart,
                let choice = round.ballots[person]?.choice, !choice.isBlank
            else { return nil }
            return Ballot(participant: person, group: participant.group, ranks: choice.ranks)
        }
        try? self.init(themes: round.themes.map(\.id), ballots: ballots)
    }
}

extension Participant {
    fileprivate var takesPart: Bool {
        switch standing {
        case .answering, .sent: true
        case .declined, .erased: false
        }
    }
}
