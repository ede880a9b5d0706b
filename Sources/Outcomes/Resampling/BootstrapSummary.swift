/// What the bootstrap says of each theme in one group.
struct BootstrapSummary {
    let meanRanks: [Interval]
    let ranks: [Interval]
    /// Shares of the replicates, from 0 to 1; themes tied over the edge of the top share its places.
    let first: [Double]
    let topThree: [Double]

    /// - Parameters:
    ///   - sums: as ``Bootstrap/sums(of:replicates:seed:stream:)`` gives them, of at least one replicate.
    ///   - ballots: how many were drawn for each.
    init(sums: [Int], themeCount: Int, ballots: Int) {
        let replicates = sums.count / themeCount
        var ranks: [[Int]] = Array(repeating: [], count: themeCount)
        var (first, topThree) = ([Double](repeating: 0, count: themeCount), [Double](repeating: 0, count: themeCount))
        for replicate in 0..<replicates {
            let start = replicate * themeCount
            let order = MidRanks.doubled(Array(sums[start..<start + themeCount]))
            for (theme, rank) in order.enumerated() {
                ranks[theme].append(rank)
                // Only what could reach the top is worth counting its ties.
                guard rank <= 3 + themeCount else { continue }
                let size = order.count { $0 == rank }
                first[theme] += MidRanks.share(doubled: rank, size: size, top: 1)
                topThree[theme] += MidRanks.share(doubled: rank, size: size, top: 3)
            }
        }
        self.ranks = ranks.map { Interval(of: $0) { Double($0) / 2 } }
        meanRanks = (0..<themeCount).map { theme in
            let column = stride(from: theme, to: sums.count, by: themeCount).map { sums[$0] }
            return Interval(of: column) { Double($0) / Double(2 * ballots) }
        }
        self.first = first.map { $0 / Double(replicates) }
        self.topThree = topThree.map { $0 / Double(replicates) }
    }
}
