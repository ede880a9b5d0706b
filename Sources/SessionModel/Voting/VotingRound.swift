/// One vote over themes that were frozen when it opened. A later round leaves it as it is.
public struct VotingRound: Hashable, Sendable {
    /// Counted from 1.
    public let number: Int
    public let form: BallotForm
    /// The themes as they were then, in the order in which they were made.
    public let themes: [Theme]
    public internal(set) var ballots: [ParticipantID: CastBallot] = [:]
    public internal(set) var recognitions: [ParticipantID: Recognition] = [:]
    /// Whether voting is over for good, so that the outcome may be seen. Until then only the number of ballots may.
    public internal(set) var isRevealed = false

    /// How many people gave a ballot, blank ones included.
    public var turnout: Int { ballots.count }

    mutating func take(_ submission: BallotSubmission, at moment: Timestamp) {
        let before = ballots[submission.participant]
        ballots[submission.participant] = CastBallot(
            choice: submission.choice, provenance: submission.provenance, at: moment,
            earlier: before.map { $0.earlier + [$0.choice] } ?? [])
    }

    mutating func forget(_ people: Set<ParticipantID>) {
        for person in people {
            ballots[person] = nil
            recognitions[person] = nil
        }
    }
}
