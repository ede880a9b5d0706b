public import SessionModel

/// All ballots over one frozen set of themes, one of each participant.
///
/// The order in which ballots, themes and groups are given changes no number of an ``Outcome``: themes and groups are
/// kept sorted, and arithmetic never sees who gave a ballot.
public struct BallotTable: Hashable, Sendable {
    /// Sorted, each once.
    public let themes: [ThemeID]
    public let ballots: [Ballot]

    /// - Parameter themes: everything that stood on the ballot, also what nobody ranked.
    /// - Throws: ``BallotTableError`` when a participant has two ballots, a rank belongs to no theme or is no number
    ///   above 0, a theme is named twice, or there is no theme or ballot at all.
    public init(themes: [ThemeID], ballots: [Ballot]) throws(BallotTableError) {
        let known = Set(themes)
        guard known.count == themes.count else { throw .repeatedTheme }
        guard !themes.isEmpty, !ballots.isEmpty else { throw .empty }
        var participants: Set<ParticipantID> = []
        for ballot in ballots {
            guard participants.insert(ballot.participant).inserted else {
                throw .secondBallot(ballot.participant)
            }
            for (theme, rank) in ballot.ranks {
                guard known.contains(theme) else { throw .unknownTheme(theme, ballot.participant) }
                guard rank.isFinite, rank > 0 else { throw .badRank(theme, ballot.participant) }
            }
        }
        self.themes = known.sorted()
        self.ballots = ballots
    }

    /// The groups that have ballots, sorted.
    public var groups: [StakeholderGroupID] {
        Set(ballots.compactMap(\.group)).sorted()
    }
}
