/// How often each theme stands at the top of a ballot.
///
/// Themes tied over the edge of the top share its places: of two first places, each counts half. A theme that a ballot
/// did not rank is never in its top.
struct TopCounts {
    /// A number of ballots for each theme, in parts where ties share.
    let first: [Double]
    let topThree: [Double]
    /// Whole ballots that ranked the theme.
    let ranked: [Int]

    init(_ matrix: RankMatrix) {
        var first = [Double](repeating: 0, count: matrix.themeCount)
        var topThree = first
        var ranked = [Int](repeating: 0, count: matrix.themeCount)
        for index in 0..<matrix.rowCount {
            let row = matrix[index].map(Int.init)
            let rankedCount = Int(matrix.rankedCounts[index])
            let unranked = rankedCount < row.count ? rankedCount + 1 + row.count : 0
            for (theme, rank) in row.enumerated() where rank != unranked {
                let size = row.count { $0 == rank }
                first[theme] += MidRanks.share(doubled: rank, size: size, top: 1)
                topThree[theme] += MidRanks.share(doubled: rank, size: size, top: 3)
                ranked[theme] += 1
            }
        }
        self.first = first
        self.topThree = topThree
        self.ranked = ranked
    }
}
