public import SessionModel

/// Beside which people and ideas of a session the group may be shown, on a screen as in an export.
///
/// Sizes count who has sent; somebody under way or declined is never shown with a group, so that starting and walking
/// away changes nothing. People without a group look the same as people of a withheld one, so a few of them
/// take the smallest group along: else that look would tell who they are.
public struct VisibleGroups: Hashable, Sendable {
    /// People who sent, in each of the session's groups.
    let sizes: [StakeholderGroupID: Int]
    /// The groups that may not be told apart.
    public let withheld: Set<StakeholderGroupID>

    public init(of session: Session) {
        var sizes: [StakeholderGroupID: Int] = [:]
        for group in session.setup?.groups ?? [] { sizes[group] = 0 }
        var slots: [GroupSlot: Int] = [:]
        for participant in session.participants.values where participant.standing == .sent {
            if let group = participant.group { sizes[group, default: 0] += 1 }
            slots[GroupSlot(group: participant.group), default: 0] += 1
        }
        self.sizes = sizes
        withheld = SmallGroupRule.withheld(sizes)
            .union(SmallGroupRule.withheld(slots).compactMap(\.group))
            .union(session.setup?.withheldGroups ?? [])
    }

    /// The group to show beside a participant; `nil` when none may be.
    public func visibleGroup(of participant: Participant) -> StakeholderGroupID? {
        guard participant.standing == .sent, let group = participant.group, isVisible(group) else { return nil }
        return group
    }

    /// The group to show beside an idea; `nil` when none may be.
    public func visibleGroup(of contribution: Contribution, in session: Session) -> StakeholderGroupID? {
        session.participants[contribution.participant].flatMap { visibleGroup(of: $0) }
    }

    func isVisible(_ group: StakeholderGroupID) -> Bool {
        sizes[group] != nil && !withheld.contains(group)
    }
}
