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

    /// Every ballot that may count is in exactly one; groups by their names, then who has none.
    let parts: [Part]
    let withheld: WithheldGroups?

    /// - Parameter showsAll: leave small groups as they are, for somebody who may read every ballot anyway.
    init(of table: BallotTable, showsAll: Bool) {
        let division = Division(of: table, showsAll: showsAll)
        withheld = division.withheld
        guard withheld?.treatment != .nothing else {
            parts = []
            return
        }
        let rows = Dictionary(grouping: table.ballots) { division.shown($0.group) }
        parts = rows.sorted {
            ($0.key == nil ? 1 : 0, $0.key?.name ?? "") < ($1.key == nil ? 1 : 0, $1.key?.name ?? "")
        }
        .map { group, ballots in
            let rows = ballots.map { ballot in RankMatrix.Row(ranks: table.themes.map { ballot.ranks[$0] }) }
            return Part(group: group, matrix: RankMatrix(rows: rows, themeCount: table.themes.count))
        }
    }

    /// For each ballot of a table in its order, how a file names the group in which it may be shown.
    ///
    /// - Returns: `nil` when nothing may be shown.
    static func names(in table: BallotTable) -> [StakeholderGroupID]? {
        let division = Division(of: table, showsAll: false)
        guard division.withheld?.treatment != .nothing else { return nil }
        return table.ballots.map { ballot in
            division.shown(ballot.group).map { StakeholderGroupID($0.name) } ?? OutcomeGroup.none
        }
    }
}

/// Which groups of a table are put together.
private struct Division {
    let withheld: WithheldGroups?
    private let hidden: Set<GroupSlot>
    private let merged: OutcomeGroup?

    init(of table: BallotTable, showsAll: Bool) {
        let sizes = Dictionary(table.ballots.map { (GroupSlot(group: $0.group), 1) }, uniquingKeysWith: +)
        hidden = showsAll ? [] : SmallGroupRule.withheld(sizes)
        let isEverybody = hidden.count == sizes.count
        withheld = WithheldGroups(
            hidden, isEverybody: isEverybody, size: hidden.reduce(0) { $0 + (sizes[$1] ?? 0) })
        merged =
            isEverybody
            ? nil
            : OutcomeGroup(
                members: hidden.compactMap(\.group).sorted(), hasUngrouped: hidden.contains { $0.group == nil })
    }

    /// `nil` for people who are in the whole only.
    func shown(_ group: StakeholderGroupID?) -> OutcomeGroup? {
        hidden.contains(GroupSlot(group: group)) ? merged : group.map { OutcomeGroup(named: $0) }
    }
}

extension WithheldGroups {
    fileprivate init?(_ slots: Set<GroupSlot>, isEverybody: Bool, size: Int) {
        guard !slots.isEmpty else { return nil }
        let treatment: Treatment =
            !isEverybody ? .merged : size >= SmallGroupRule.threshold ? .onlyTheWhole : .nothing
        self.init(
            groups: slots.compactMap(\.group).sorted(), hasUngrouped: slots.contains { $0.group == nil },
            treatment: treatment)
    }
}
