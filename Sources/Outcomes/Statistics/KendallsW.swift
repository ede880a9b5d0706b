/// Agreement of several rankings: 0 when themes end level, 1 when all ballots are the same.
enum KendallsW {
    /// Kendall's coefficient of concordance with the correction for ties, of m ballots over n themes:
    /// W = 12 S / (m² (n³ − n) − m Σ T), where S is the sum of squares of the themes' rank sums about their mean and T
    /// of a ballot the sum of t³ − t over its ties of t themes (Kendall and Gibbons, *Rank Correlation Methods*, 5th ed.,
    /// 1990, chapter 6; S. Siegel and N. J. Castellan, *Nonparametric Statistics*, 2nd ed., 1988, section 9.6). Themes
    /// that a ballot did not rank are one tie.
    ///
    /// - Returns: `nil` when every ballot is one tie over all themes (or there are no ballots): then W is 0 / 0. A single
    ///   ballot that is no such tie agrees with itself: 1.
    static func of(_ matrix: RankMatrix) -> Double? {
        let (ballots, themes) = (Double(matrix.rowCount), Double(matrix.themeCount))
        let mean = matrix.rowCount * (matrix.themeCount + 1)
        let squares = matrix.sums.reduce(0.0) { $0 + Double($1 - mean) * Double($1 - mean) }
        let possible = ballots * ballots * (themes * themes * themes - themes) - ballots * Double(ties(in: matrix))
        return possible > 0 ? 3 * squares / possible : nil
    }

    private static func ties(in matrix: RankMatrix) -> Int {
        (0..<matrix.rowCount).reduce(0) { total, row in
            let ranks = matrix[row]
            // Each of t tied themes finds t − 1 others: t times (t² − 1) is t³ − t.
            return total
                + ranks.reduce(0) { sum, rank in
                    let size = ranks.count { $0 == rank }
                    return sum + size * size - 1
                }
        }
    }
}
