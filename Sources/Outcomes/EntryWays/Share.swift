/// So many of so many, with the interval in which the share of 95 in 100 such samples would lie.
public struct Share: Hashable, Sendable {
    public let count: Int
    public let total: Int

    public init(_ count: Int, of total: Int) {
        self.count = count
        self.total = total
    }

    /// From 0 to 1; `nil` of nothing.
    public var value: Double? { total > 0 ? Double(count) / Double(total) : nil }

    /// 95%: the score interval without correction for continuity (E. B. Wilson, *Probable Inference, the Law of
    /// Succession, and Statistical Inference*, Journal of the American Statistical Association 22, 1927), which holds
    /// for small numbers and near 0 and 1 too. `nil` of nothing.
    public var interval: Interval? {
        guard let value else { return nil }
        let (size, square) = (Double(total), Self.quantile * Self.quantile)
        let centre = (value + square / (2 * size)) / (1 + square / size)
        let half =
            Self.quantile / (1 + square / size)
            * (value * (1 - value) / size + square / (4 * size * size)).squareRoot()
        // At 0 and 1 rounding would leave a hair outside of what a share can be.
        return Interval(lower: count == 0 ? 0 : centre - half, upper: count == total ? 1 : centre + half)
    }

    /// Of the standard normal distribution, at 0.975.
    private static let quantile = 1.959963984540054
}
