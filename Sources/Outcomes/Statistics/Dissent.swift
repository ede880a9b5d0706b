/// Whether a group is divided on a theme: some put it high and some low.
///
/// The mark compares how much a theme's ranks vary with what chance would do: each ballot's ranks dealt out to the
/// themes at random. A theme is marked when it varies so much more that chance would do it about once in a hundred
/// (normal approximation, one-sided). A theme that everybody puts in the middle, or about which people differ no more
/// than dice would, has no mark. With two themes nobody can differ more than chance.
public struct Dissent: Hashable, Sendable, Encodable {
    /// The variance of the theme's ranks divided by that of ranks dealt at random: 0 when all ballots put it at the same
    /// place, 1 like chance, above 1 divided. `nil` for fewer than two ballots, and when every ballot is one tie.
    public let spread: Double?
    public let isMarked: Bool

    /// Standard errors above chance: the 99th percentile of the normal distribution.
    public static let threshold = 2.326

    private enum CodingKeys: CodingKey {
        case spread, isMarked
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(spread, forKey: .spread)
        try container.encode(isMarked, forKey: .isMarked)
    }
}

extension Dissent {
    /// For each theme of m ballots: s², the variance of its mid-ranks with divisor m − 1, beside v, the mean over ballots
    /// of their ranks' variance. Chance gives s² the mean v and the variance (μ − v² (m − 3) / (m − 1)) / m, with μ the
    /// mean over ballots of the fourth central moment of their ranks (H. Cramér, *Mathematical Methods of Statistics*,
    /// 1946, section 27.4; exact where all ballots have the same ties).
    static func marks(in matrix: RankMatrix) -> [Dissent] {
        let (ballots, themes) = (Double(matrix.rowCount), Double(matrix.themeCount))
        let mean = matrix.themeCount + 1
        var (second, fourth) = (0.0, 0.0)
        var squares = [Int](repeating: 0, count: matrix.themeCount)
        for row in 0..<matrix.rowCount {
            for (theme, rank) in matrix[row].enumerated() {
                let square = (Int(rank) - mean) * (Int(rank) - mean)
                squares[theme] += square
                second += Double(square) / 4
                fourth += Double(square * square) / 16
            }
        }
        let (variance, moment) = (second / (ballots * themes), fourth / (ballots * themes))
        guard matrix.rowCount > 1, variance > 0 else {
            return squares.map { _ in Dissent(spread: nil, isMarked: false) }
        }
        let error = ((moment - variance * variance * (ballots - 3) / (ballots - 1)) / ballots).squareRoot()
        return squares.indices.map { theme in
            let sum = Double(matrix.sums[theme] - matrix.rowCount * mean)
            let observed = (Double(squares[theme]) - sum * sum / ballots) / (4 * (ballots - 1))
            return Dissent(spread: observed / variance, isMarked: observed > variance + threshold * error)
        }
    }
}
