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
        let ballots = round.ballots
        let counted = session.participantOrder.compactMap { person -> Ballot? in
            guard let participant = session.participants[person], participant.takesPart,
                let ballot = ballots[person], !ballot.choice.isBlank
            else { return nil }
            let group = ballot.group.map(OutcomeGroup.shown) ?? participant.group
            return Ballot(participant: person, group: group, ranks: ballot.choice.ranks)
        }
        try? self.init(themes: round.themes.map(\.id), ballots: counted)
    }
}

extension Participant {
    var takesPart: Bool {
        switch standing {
        case .answering, .sent: true
        case .declined, .erased: false
        }
    }
}
