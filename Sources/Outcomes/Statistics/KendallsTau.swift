/// How much two orders agree: 1 the same, −1 reversed.
enum KendallsTau {
    /// Kendall's tau-b: (C − D) / √((N − X) (N − Y)), with C and D the pairs that both put in the same and in opposite
    /// order, N = n (n − 1) / 2 all pairs, and X and Y the pairs tied in either (M. G. Kendall, *The treatment of ties in
    /// ranking problems*, Biometrika 33, 1945; Kendall and Gibbons, 1990, chapter 3).
    ///
    /// - Returns: `nil` when either is one tie, and when there are fewer than two values.
    static func b<Value: Comparable>(_ first: [Value], _ second: [Value]) -> Double? {
        var (difference, untiedFirst, untiedSecond) = (0, 0, 0)
        for later in first.indices {
            for earlier in 0..<later {
                let signs = (sign(first[earlier], first[later]), sign(second[earlier], second[later]))
                difference += signs.0 * signs.1
                untiedFirst += abs(signs.0)
                untiedSecond += abs(signs.1)
            }
        }
        guard untiedFirst > 0, untiedSecond > 0 else { return nil }
        return Double(difference) / (Double(untiedFirst) * Double(untiedSecond)).squareRoot()
    }

    private static func sign<Value: Comparable>(_ first: Value, _ second: Value) -> Int {
        first < second ? 1 : second < first ? -1 : 0
    }
}
