/// Whether two groups rank differently, tested by dealing the ballots out to the groups anew: if the group does not
/// matter, the observed division is one like all others.
///
/// Whole ballots move, so how a person's ranks hang together stays as it is. Two statistics:
/// - the whole difference, the sum over themes of squared differences between the groups' mean ranks;
/// - of each theme the absolute difference of mean ranks divided by its standard deviation under dealing, so that a
///   theme on which people agree counts as finely as one on which they vary. Each replicate's greatest value over all
///   themes is held against every theme's own: single-step max-T, which keeps the chance of any false theme at the level
///   (P. H. Westfall and S. S. Young, *Resampling-Based Multiple Testing*, 1993, chapter 2).
struct PermutationTest: Sendable {
    /// How often dealing gave at least what was observed.
    struct Counts: Hashable, Sendable {
        var whole = 0
        /// Of each theme, how often the greatest of all themes reached it.
        var themes: [Int]
    }

    /// The ballots of both groups, row after row.
    private let doubled: [Int32]
    private let rowCount: Int
    private let themeCount: Int
    /// Rows of the smaller group.
    private let drawn: Int
    /// Sum of doubled mid-ranks in both groups.
    private let totals: [Int]
    /// One divided by the square root of rowCount · Σ r² − (Σ r)²; 0 for a theme that all ballots rank alike.
    private let scales: [Double]
    private let observed: Statistics
    /// Of each theme: difference of mean ranks in standard deviations, at least 0.
    let standardised: [Double]

    private struct Statistics {
        var whole = 0.0
        var themes: [Double]
    }

    /// Values this near count as equal: rounding must not decide a tie between two ways of dealing.
    private static let closeness = 1 - 1e-12

    init(_ first: RankMatrix, _ second: RankMatrix) {
        let (smaller, larger) = first.rowCount <= second.rowCount ? (first, second) : (second, first)
        let rowCount = smaller.rowCount + larger.rowCount
        let totals = zip(smaller.sums, larger.sums).map(+)
        var squares = [Int](repeating: 0, count: first.themeCount)
        let doubled = smaller.doubled + larger.doubled
        for (index, rank) in doubled.enumerated() { squares[index % first.themeCount] += Int(rank) * Int(rank) }
        let variances = zip(squares, totals).map { Double(rowCount * $0 - $1 * $1) }
        let scales = variances.map { $0 > 0 ? 1 / $0.squareRoot() : 0 }
        self.doubled = doubled
        self.rowCount = rowCount
        self.totals = totals
        self.scales = scales
        themeCount = first.themeCount
        drawn = smaller.rowCount
        var observed = Statistics(themes: Array(repeating: 0, count: first.themeCount))
        for theme in 0..<first.themeCount {
            let value = Double(rowCount * smaller.sums[theme] - smaller.rowCount * totals[theme])
            observed.whole += value * value
            observed.themes[theme] = abs(value) * scales[theme]
        }
        self.observed = observed
        // Sampling without replacement: W. G. Cochran, Sampling Techniques, 3rd ed., 1977, theorem 2.2.
        let shares = Double(smaller.rowCount) * Double(larger.rowCount) / Double(max(rowCount - 1, 1))
        standardised = observed.themes.map { shares > 0 ? $0 / shares.squareRoot() : 0 }
    }

    /// - Parameter stream: tells pairs of groups apart.
    func counts(replicates: Range<Int>, seed: UInt64, stream: UInt64) -> Counts {
        var counts = Counts(themes: Array(repeating: 0, count: themeCount))
        let wholeLimit = observed.whole * Self.closeness
        let themeLimits = observed.themes.map { $0 * Self.closeness }
        let unchanged = (0..<rowCount).map { Int32($0) }
        var (order, sums) = (unchanged, [Int](repeating: 0, count: themeCount))
        doubled.withUnsafeBufferPointer { doubled in
            order.withUnsafeMutableBufferPointer { order in
                sums.withUnsafeMutableBufferPointer { sums in
                    for replicate in replicates {
                        var generator = SplitMix64(seed: seed, stream: stream, replicate: replicate)
                        _ = order.update(from: unchanged)
                        sums.update(repeating: 0)
                        // The first steps of Fisher and Yates: a sample without replacement.
                        for place in 0..<drawn {
                            order.swapAt(place, place + generator.below(rowCount - place))
                            let source = Int(order[place]) * themeCount
                            for theme in 0..<themeCount { sums[theme] &+= Int(doubled[source + theme]) }
                        }
                        var (whole, greatest) = (0.0, 0.0)
                        for theme in 0..<themeCount {
                            let value = Double(rowCount &* sums[theme] &- drawn &* totals[theme])
                            whole += value * value
                            greatest = max(greatest, abs(value) * scales[theme])
                        }
                        if whole >= wholeLimit { counts.whole += 1 }
                        for theme in 0..<themeCount where greatest >= themeLimits[theme] { counts.themes[theme] += 1 }
                    }
                }
            }
        }
        return counts
    }

    /// (c + 1) / (B + 1): the observed division is one of those that dealing can give, so p is never 0 (B. Phipson and
    /// G. K. Smyth, *Permutation P-values Should Never Be Zero*, 2010).
    static func probability(_ count: Int, of replicates: Int) -> Double {
        Double(count + 1) / Double(replicates + 1)
    }
}
