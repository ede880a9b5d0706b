/// Where a number lies in 95 of 100 cases.
public struct Interval: Hashable, Sendable, Encodable {
    public let lower: Double
    public let upper: Double

    /// The share of replicates outside of it, half on either side.
    public static let outside = 0.05

    init(lower: Double, upper: Double) {
        self.lower = lower
        self.upper = upper
    }

    /// The percentile interval: of B sorted values the k-th from below and from above, k the whole part of
    /// (B + 1) · 0.025 and at least 1 (Efron and Tibshirani, *An Introduction to the Bootstrap*, 1993, chapters 12
    /// and 13).
    init(of values: [Int], as number: (Int) -> Double) {
        let sorted = values.sorted()
        let place = max(1, Int(Double(sorted.count + 1) * Self.outside / 2))
        lower = number(sorted[place - 1])
        upper = number(sorted[sorted.count - place])
    }
}
