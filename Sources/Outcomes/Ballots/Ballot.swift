public import SessionModel

/// One participant's priorities (stembriefje) over the themes of a ``BallotTable``.
public struct Ballot: Hashable, Sendable {
    public let participant: ParticipantID
    /// `nil` for somebody who chose no group: they count in the whole only.
    public let group: StakeholderGroupID?
    /// The place given to each theme, finite and above 0; the lowest number is the top. Only the order counts: 1, 3, 7
    /// says the same as 1, 2, 3. Equal numbers are a tie; a theme that is absent was not ranked and stands below all
    /// that were.
    public let ranks: [ThemeID: Double]

    public init(participant: ParticipantID, group: StakeholderGroupID?, ranks: [ThemeID: Double]) {
        self.participant = participant
        self.group = group
        self.ranks = ranks
    }
}
