/// One vote over themes that were frozen when it opened. A later round leaves it as it is.
public struct VotingRound: Hashable, Sendable {
    /// Counted from 1.
    public let number: Int
    public let form: BallotForm
    /// The themes as they were then, in the order in which they were made.
    public let themes: [Theme]
    private var cast: [ParticipantID: CastBallot] = [:]
    private var recognised: [ParticipantID: Recognition] = [:]
    /// People who take no part now.
    private var silent: Set<ParticipantID> = []
    /// Whether voting is over for good, so that the outcome may be seen. Until then only the number of ballots may.
    public internal(set) var isRevealed = false

    init(number: Int, form: BallotForm, themes: [Theme]) {
        self.number = number
        self.form = form
        self.themes = themes
    }

    public var ballots: [ParticipantID: CastBallot] {
        silent.isEmpty ? cast : cast.filter { !silent.contains($0.key) }
    }

    public var recognitions: [ParticipantID: Recognition] {
        silent.isEmpty ? recognised : recognised.filter { !silent.contains($0.key) }
    }

    /// How many people gave a ballot, blank ones included.
    public var turnout: Int { cast.count - silent.count { cast[$0] != nil } }

    mutating func take(_ submission: BallotSubmission, at moment: Timestamp) {
        let before = cast[submission.participant]
        cast[submission.participant] = CastBallot(
            choice: submission.choice, provenance: submission.provenance, at: moment, group: submission.group,
            earlier: before.map { $0.earlier + [$0.choice] } ?? [])
    }

    mutating func take(_ submission: RecognitionSubmission) {
        recognised[submission.participant] = submission.recognition
    }

    /// Leaves out what somebody gave while they take no part, or lets it count again.
    mutating func silence(_ person: ParticipantID, _ isSilent: Bool) {
        if isSilent { silent.insert(person) } else { silent.remove(person) }
    }

    mutating func forget(_ people: Set<ParticipantID>) {
        for person in people {
            cast[person] = nil
            recognised[person] = nil
        }
        silent.subtract(people)
    }
}
