/// A text as a point: a weight for each of its terms, in the order of the terms, of length 1 (G. Salton, A. Wong and
/// C. S. Yang, *A vector space model for automatic indexing*, Communications of the ACM 18, 1975).
struct TermVector {
    /// Numbers of terms, ascending, each once.
    let terms: [Int]
    let weights: [Double]

    /// - Parameter weight: the weight of each term of the collection, above 0.
    init(terms: [Int], weight: [Double]) {
        self.terms = terms
        let length = terms.reduce(0) { $0 + weight[$1] * weight[$1] }.squareRoot()
        weights = terms.map { weight[$0] / length }
    }

    var entries: [(term: Int, weight: Double)] {
        zip(terms, weights).map { ($0, $1) }
    }
}
