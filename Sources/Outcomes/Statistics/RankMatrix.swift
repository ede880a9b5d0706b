/// The mid-ranks of some ballots over the same themes: a row for each ballot, a column for each theme, flat.
///
/// Rows are sorted by what they hold, so that the order in which ballots came, and who gave them, cannot shape a number.
struct RankMatrix: Sendable {
    let themeCount: Int
    /// Twice the mid-ranks, row after row; see ``MidRanks``.
    let doubled: [Int32]
    /// How many themes each row really ranked; the others share its last places.
    let rankedCounts: [Int32]
    /// Of each column, the sum of its doubled mid-ranks.
    let sums: [Int]

    var rowCount: Int { rankedCounts.count }

    init(rows: [Row], themeCount: Int) {
        let sorted = rows.sorted()
        self.themeCount = themeCount
        doubled = sorted.flatMap(\.doubled)
        rankedCounts = sorted.map(\.rankedCount)
        var sums = [Int](repeating: 0, count: themeCount)
        for row in sorted {
            for theme in 0..<themeCount { sums[theme] += Int(row.doubled[theme]) }
        }
        self.sums = sums
    }

    var rows: [Row] {
        (0..<rowCount).map { Row(doubled: Array(self[$0]), rankedCount: rankedCounts[$0]) }
    }

    subscript(row: Int) -> ArraySlice<Int32> {
        doubled[row * themeCount..<(row + 1) * themeCount]
    }
}

extension RankMatrix {
    /// One ballot.
    struct Row: Hashable, Comparable, Sendable {
        let doubled: [Int32]
        let rankedCount: Int32

        static func < (lhs: Row, rhs: Row) -> Bool {
            if lhs.doubled == rhs.doubled { return lhs.rankedCount < rhs.rankedCount }
            return lhs.doubled.lexicographicallyPrecedes(rhs.doubled)
        }
    }
}

extension RankMatrix.Row {
    /// - Parameter ranks: what was given to each theme, `nil` when it was not ranked. Of k ranked among n, each of the
    ///   others gets the mean of the remaining places, (k + 1 + n) / 2.
    init(ranks: [Double?]) {
        let ranked = ranks.indices.filter { ranks[$0] != nil }
        var doubled = [Int32](repeating: Int32(ranked.count + 1 + ranks.count), count: ranks.count)
        for (index, rank) in zip(ranked, MidRanks.doubled(ranked.compactMap { ranks[$0] })) {
            doubled[index] = Int32(rank)
        }
        self.init(doubled: doubled, rankedCount: Int32(ranked.count))
    }
}
