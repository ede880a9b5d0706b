import SessionModel

/// Ballots divided into the groups that an outcome may tell apart.
///
/// Small groups follow ``SmallGroupRule`` by their number of ballots: those it withholds are put together as one, and
/// everything is computed after that. So no number depends on who of the people put together is in which group, and
/// whatever is added or subtracted, none can be found. When they would be everybody there are no groups, only the whole;
/// when everybody is fewer than the threshold there is nothing at all.
///
/// People without a group are under the same rule, for they are what is left of the whole: a few of them are put
/// together with the smallest group; five or more count in the whole only.
struct BallotGroups: Sendable {
    struct Part: Sendable {
        /// `nil` for people who are in the whole only.
        let group: OutcomeGroup?
        let matrix: RankMatrix
    }

    /// Every ballot that may count is in exactly one; groups in order, those put together last, then who has none.
    let parts: [Part]
    let withheld: WithheldGroups?

    /// - Parameter showsAll: leave small groups as they are, for somebody who may read every ballot anyway.
    init(of table: BallotTable, showsAll: Bool) {
        var rows: [Slot: [RankMatrix.Row]] = [:]
        for ballot in table.ballots {
            rows[Slot(group: ballot.group), default: []].append(
                RankMatrix.Row(ranks: table.themes.map { ballot.ranks[$0] }))
        }
        let sizes = rows.mapValues(\.count)
        let hidden = showsAll ? [] : SmallGroupRule.withheld(sizes)
        let hiddenSize = hidden.reduce(0) { $0 + (sizes[$1] ?? 0) }
        let isEverybody = hidden.count == sizes.count
        withheld = WithheldGroups(hidden, isEverybody: isEverybody, size: hiddenSize)
        guard hidden.isEmpty || hiddenSize >= SmallGroupRule.threshold else {
            parts = []
            return
        }
        func matrix(_ slots: some Sequence<Slot>) -> RankMatrix {
            RankMatrix(rows: slots.flatMap { rows[$0] ?? [] }, themeCount: table.themes.count)
        }
        var parts = rows.keys.filter { !hidden.contains($0) }.sorted().map { slot in
            Part(group: slot.group.map { OutcomeGroup(members: [$0]) }, matrix: matrix([slot]))
        }
        if !hidden.isEmpty {
            let group = OutcomeGroup(
                members: hidden.compactMap(\.group).sorted(), hasUngrouped: hidden.contains { $0.group == nil })
            let merged = Part(group: isEverybody ? nil : group, matrix: matrix(hidden))
            parts.insert(merged, at: parts.firstIndex { $0.group == nil } ?? parts.count)
        }
        self.parts = parts
    }
}

/// A group, or the people who have none; these come last.
private struct Slot: Hashable, Comparable {
    let group: StakeholderGroupID?

    static func < (lhs: Slot, rhs: Slot) -> Bool {
        guard let left = lhs.group else { return false }
        return rhs.group.map { left < $0 } ?? true
    }
}

extension WithheldGroups {
    fileprivate init?(_ slots: Set<Slot>, isEverybody: Bool, size: Int) {
        guard !slots.isEmpty else { return nil }
        let treatment: Treatment =
            !isEverybody ? .merged : size >= SmallGroupRule.threshold ? .onlyTheWhole : .nothing
        self.init(
            groups: slots.compactMap(\.group).sorted(), hasUngrouped: slots.contains { $0.group == nil },
            treatment: treatment)
    }
}
