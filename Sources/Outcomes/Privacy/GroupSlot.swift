import SessionModel

/// A group, or the people who have none; these come last. Both are under the ``SmallGroupRule``.
struct GroupSlot: Hashable, Comparable {
    let group: StakeholderGroupID?

    static func < (lhs: GroupSlot, rhs: GroupSlot) -> Bool {
        guard let left = lhs.group else { return false }
        return rhs.group.map { left < $0 } ?? true
    }
}
