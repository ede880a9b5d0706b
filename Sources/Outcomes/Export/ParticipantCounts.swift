public import SessionModel

/// How many people took part, as far as that may be told.
public struct ParticipantCounts: Hashable, Codable, Sendable {
    public let joined: Int
    public let sent: Int
    public let unfinished: Int
    public let declined: Int
    public let erased: Int
    /// People who sent, in each group that may be shown apart; in the session's order.
    public let groups: [GroupCount]
    /// People who sent and are in none of these: together, for they may not be told apart.
    public let withheld: Int

    public struct GroupCount: Hashable, Codable, Sendable {
        public let group: StakeholderGroupID
        public let sent: Int
    }

    init(of session: Session, with visible: VisibleGroups) {
        func count(_ standing: Participant.Standing) -> Int {
            session.participants.values.count { $0.standing == standing }
        }
        joined = session.participants.count
        sent = count(.sent)
        unfinished = count(.answering)
        declined = count(.declined)
        erased = count(.erased)
        groups = (session.setup?.groups ?? []).filter(visible.isVisible).map {
            GroupCount(group: $0, sent: visible.sizes[$0] ?? 0)
        }
        withheld = sent - groups.map(\.sent).reduce(0, +)
    }
}
