import SessionModel

/// Contributions that have the same terms: one point in the space.
struct TextPoint {
    let vector: TermVector
    /// Sorted.
    let contributions: [ContributionID]

    /// - Returns: the points of these contributions, sorted by their terms, so that no order of input shapes anything.
    static func points(of vectors: [ContributionID: TermVector]) -> [TextPoint] {
        var alike: [[Int]: [ContributionID]] = [:]
        for (contribution, vector) in vectors { alike[vector.terms, default: []].append(contribution) }
        return alike.compactMap { _, contributions in
            let sorted = contributions.sorted()
            return sorted.first.flatMap { vectors[$0] }.map { TextPoint(vector: $0, contributions: sorted) }
        }
        .sorted { $0.vector.terms.lexicographicallyPrecedes($1.vector.terms) }
    }
}
