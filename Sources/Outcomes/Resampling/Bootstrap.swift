/// Draws of as many ballots as there are, with replacement: how the ranks could have come out with other people of the
/// same kind (B. Efron and R. J. Tibshirani, *An Introduction to the Bootstrap*, 1993).
enum Bootstrap {
    /// - Parameter stream: tells groups apart, so that each is drawn by itself.
    /// - Returns: for each replicate after each other, each theme's sum of doubled mid-ranks.
    static func sums(of matrix: RankMatrix, replicates: Range<Int>, seed: UInt64, stream: UInt64) -> [Int] {
        let (rowCount, themeCount) = (matrix.rowCount, matrix.themeCount)
        var sums = [Int](repeating: 0, count: replicates.count * themeCount)
        guard rowCount > 0 else { return sums }
        sums.withUnsafeMutableBufferPointer { sums in
            matrix.doubled.withUnsafeBufferPointer { doubled in
                for replicate in replicates {
                    var generator = SplitMix64(seed: seed, stream: stream, replicate: replicate)
                    let target = (replicate - replicates.lowerBound) * themeCount
                    for _ in 0..<rowCount {
                        let source = generator.below(rowCount) * themeCount
                        for theme in 0..<themeCount { sums[target + theme] &+= Int(doubled[source + theme]) }
                    }
                }
            }
        }
        return sums
    }
}
