/// The sum of some texts' vectors, by which the mean likeness of a text to them, and of all their pairs, is known without
/// looking at pairs.
struct VectorGroup {
    private var sums: [Int: (weight: Double, squares: Double, texts: Int)] = [:]
    private(set) var count = 0

    mutating func add(_ vector: TermVector, times: Int = 1) {
        for (term, weight) in zip(vector.terms, vector.weights) {
            let held = sums[term] ?? (0, 0, 0)
            sums[term] = (
                held.weight + Double(times) * weight, held.squares + Double(times) * weight * weight, held.texts + times
            )
        }
        count += times
    }

    /// The terms in ascending order with the sum of their weights.
    var total: [(term: Int, weight: Double)] {
        sums.map { ($0.key, $0.value.weight) }.sorted { $0.0 < $1.0 }
    }

    /// The length of the sum.
    var length: Double {
        total.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
    }

    /// The mean cosine of all pairs: (|s|² − n) / (n (n − 1)) for n vectors of length 1 with sum s; 1 for one text.
    var meanLikeness: Double {
        guard count > 1 else { return 1 }
        let pairs = Double(count) * Double(count - 1)
        return min(max((total.reduce(0) { $0 + $1.weight * $1.weight } - Double(count)) / pairs, 0), 1)
    }

    func weight(of term: Int) -> Double {
        sums[term]?.weight ?? 0
    }

    /// The terms that two texts or more have, those first that make most of the likeness of the pairs.
    var sharedTerms: [Int] {
        sums.filter { $0.value.texts > 1 }
            .map { (term: $0.key, part: $0.value.weight * $0.value.weight - $0.value.squares) }
            .sorted { ($1.part, $0.term) < ($0.part, $1.term) }
            .map(\.term)
    }
}
