import Outcomes

/// A group with those that differ from it: pairs told in as few words as they allow.
struct OutcomeStar: Hashable {
    /// A group with its place for the theme.
    struct Corner: Hashable {
        let group: OutcomeGroup
        let rank: Double
    }

    let centre: Corner
    /// From the top down.
    let others: [Corner]

    /// Stars that hold each pair once; the group with the most pairs first. Of a single pair the higher place is the
    /// centre.
    static func cover(_ pairs: [GroupDifference]) -> [OutcomeStar] {
        var rest = pairs
        var stars: [OutcomeStar] = []
        while !rest.isEmpty {
            let corners = rest.flatMap(\.corners)
            let counts = Dictionary(grouping: corners) { $0 }.mapValues(\.count)
            let order = counts.keys.sorted { ($0.rank, $0.group.name) < ($1.rank, $1.group.name) }
            let most = counts.values.max() ?? 0
            guard let centre = order.first(where: { counts[$0] == most }) else { break }
            let mine = rest.filter { $0.corners.contains(centre) }
            let others = mine.flatMap(\.corners).filter { $0 != centre }
            stars.append(
                OutcomeStar(
                    centre: centre, others: others.sorted { ($0.rank, $0.group.name) < ($1.rank, $1.group.name) }))
            rest.removeAll { $0.corners.contains(centre) }
        }
        return stars
    }
}

extension GroupDifference {
    fileprivate var corners: [OutcomeStar.Corner] {
        [
            OutcomeStar.Corner(group: first, rank: firstRank), OutcomeStar.Corner(group: second, rank: secondRank),
        ]
    }
}
