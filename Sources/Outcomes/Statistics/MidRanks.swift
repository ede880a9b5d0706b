/// Ranks in which tied values share the mean of the places that they take together (M. G. Kendall and J. D. Gibbons,
/// *Rank Correlation Methods*, 5th ed., 1990, chapter 3). Kept doubled, so that they are whole numbers and sums exact.
enum MidRanks {
    /// - Returns: twice the mid-rank of each value; the least value has place 1.
    static func doubled<Value: Comparable>(_ values: [Value]) -> [Int] {
        let order = values.indices.sorted { values[$0] < values[$1] }
        var ranks = [Int](repeating: 0, count: values.count)
        var start = 0
        while start < order.count {
            var end = start + 1
            while end < order.count, !(values[order[start]] < values[order[end]]) { end += 1 }
            // Places start + 1 to end: twice their mean is first plus last.
            for index in order[start..<end] { ranks[index] = start + 1 + end }
            start = end
        }
        return ranks
    }

    /// How much of a place among the first `top` belongs to one of `size` values that share a mid-rank: 1 when their
    /// places all lie within it, 0 when none does, and between these the same share for each, so that the shares of a
    /// whole ranking add up to `top` (or to all, when they are fewer).
    static func share(doubled rank: Int, size: Int, top: Int) -> Double {
        let first = (rank - size + 1) / 2
        let within = min(max(top - first + 1, 0), size)
        return Double(within) / Double(size)
    }
}
