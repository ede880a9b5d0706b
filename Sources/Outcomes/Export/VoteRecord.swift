public import SessionModel

/// One vote with its ballots, as far as these may be told: groups that are too small are put together, as in an
/// ``Outcome``, and nothing is told while people vote or when everybody together is too few.
public struct VoteRecord: Hashable, Codable, Sendable {
    public let round: Int
    public let form: BallotForm
    /// Everything that stood on the ballot.
    public let themes: [ThemeID]
    /// By pseudonym; blank ones are left out.
    public let ballots: [BallotRecord]

    public struct BallotRecord: Hashable, Codable, Sendable {
        /// A number drawn for this vote only: it leads to no answer and to no ballot of another vote.
        public let participant: Int
        /// As ``OutcomeGroup/name``, or `(no group)`.
        public let group: StakeholderGroupID
        /// The place of each theme that was ranked.
        public let ranks: [String: Double]
    }

    init(of vote: VotingRound, in session: Session, using generator: inout some RandomNumberGenerator) {
        round = vote.number
        form = vote.form
        themes = vote.themes.map(\.id)
        guard let table = BallotTable(of: vote, in: session), let groups = BallotGroups.names(in: table) else {
            ballots = []
            return
        }
        let pseudonyms = Pseudonyms(for: table.ballots.map(\.participant), using: &generator)
        ballots = zip(table.ballots, groups).map { ballot, group in
            BallotRecord(
                participant: pseudonyms[ballot.participant], group: group,
                ranks: Dictionary(uniqueKeysWithValues: ballot.ranks.map { ($0.key.rawValue, $0.value) }))
        }.sorted { $0.participant < $1.participant }
    }

    /// A row for each theme that somebody ranked, and one without a rank for each that nobody did.
    var rows: [[CSVCell]] {
        let ranked = ballots.flatMap { ballot in
            themes.compactMap { theme in
                ballot.ranks[theme.rawValue].map { ballot.row(theme, .number(Int($0))) }
            }
        }
        let rest = themes.filter { theme in ballots.allSatisfy { $0.ranks[theme.rawValue] == nil } }
        return ranked + rest.compactMap { theme in ballots.first?.row(theme, .text("")) }
    }
}

extension VoteRecord.BallotRecord {
    fileprivate func row(_ theme: ThemeID, _ rank: CSVCell) -> [CSVCell] {
        [.number(participant), .text(group.rawValue), .text(theme.rawValue), rank]
    }
}
