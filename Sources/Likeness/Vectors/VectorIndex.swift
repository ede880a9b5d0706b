/// For each term the places of some vectors that have it (an inverted index): what a text has nothing in common with is
/// never looked at.
struct VectorIndex {
    private var postings: [Int: [(place: Int, weight: Double)]] = [:]
    private let count: Int

    /// - Parameter vectors: of each place its terms with their weights.
    init(_ vectors: [[(term: Int, weight: Double)]]) {
        count = vectors.count
        for (place, vector) in vectors.enumerated() {
            for (term, weight) in vector { postings[term, default: []].append((place, weight)) }
        }
    }

    /// - Returns: the inner product of a vector with each place.
    func products(with vector: TermVector) -> [Double] {
        var products = [Double](repeating: 0, count: count)
        for (term, weight) in zip(vector.terms, vector.weights) {
            for posting in postings[term] ?? [] { products[posting.place] += weight * posting.weight }
        }
        return products
    }
}
