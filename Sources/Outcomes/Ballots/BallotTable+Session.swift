public import SessionModel

extension BallotTable {
    /// The ballots of a round over its frozen themes, each with the group of who gave it.
    ///
    /// A blank ballot counts for nothing, nor does one of somebody who no longer takes part. `nil` when no ballot counts.
    public init?(of round: VotingRound, in session: Session) {
        let ballots = round.ballots.compactMap { id, cast -> Ballot? in
            guard let participant = session.participants[id], !cast.choice.isBlank, participant.consents != false
            else { return nil }
            return Ballot(participant: id, group: participant.group, ranks: cast.choice.ranks)
        }
        // The session has refused what a table refuses, so that only an empty one is left.
        try? self.init(themes: round.themes.map(\.id), ballots: ballots.sorted { $0.participant < $1.participant })
    }
}
