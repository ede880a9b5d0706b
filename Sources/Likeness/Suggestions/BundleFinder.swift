import SessionModel

/// Finds groups among points: pairwise as far as a limit, then by which of these groups a point is most like (Buckshot:
/// D. R. Cutting, D. R. Karger, J. O. Pedersen and J. W. Tukey, *Scatter/Gather: A cluster-based approach to browsing
/// large document collections*, SIGIR 1992).
struct BundleFinder {
    private let points: [TextPoint]
    private let space: TermSpace
    private let settings: LikenessSettings

    /// - Parameter points: in their order, see ``TextPoint/points(of:)``.
    init(_ points: [TextPoint], space: TermSpace, settings: LikenessSettings) {
        self.points = points
        self.space = space
        self.settings = settings
    }

    func suggestions() -> [BundleSuggestion] {
        let sample = sample()
        let groups = AverageLinkage(
            likeness: likeness(of: sample), sizes: sample.map { points[$0].contributions.count },
            threshold: settings.bundleThreshold
        ).groups().map { $0.map { sample[$0] } }
        return joined(groups, sample: Set(sample)).compactMap(suggestion)
            .sorted { first, second in
                let ranks = [first, second].map { Double($0.contributions.count) * $0.likeness }
                return ranks[0] == ranks[1]
                    ? first.contributions[0] < second.contributions[0] : ranks[0] > ranks[1]
            }
    }

    /// All points, or as many as may be compared pairwise: those with the lowest hash of their words, so that the choice
    /// is like chance but the same every time.
    private func sample() -> [Int] {
        let limit = max(settings.pairwiseLimit, 0)
        guard points.count > limit else { return Array(points.indices) }
        let hashes = points.map { point in StableHash.of(point.vector.terms.map(space.word)) }
        return points.indices.sorted { (hashes[$0], $0) < (hashes[$1], $1) }.prefix(limit).sorted()
    }

    private func likeness(of sample: [Int]) -> [Float] {
        let index = VectorIndex(sample.map { points[$0].vector.entries })
        return sample.flatMap { index.products(with: points[$0].vector).map(Float.init) }
    }

    /// Puts every other point to the group whose points it is most like on average, if that reaches the threshold.
    private func joined(_ groups: [[Int]], sample: Set<Int>) -> [[Int]] {
        guard sample.count < points.count else { return groups }
        let sums = groups.map { group(of: $0) }
        let index = VectorIndex(
            sums.map { sum in sum.total.map { ($0.term, $0.weight / Double(sum.count)) } })
        var groups = groups
        for place in points.indices where !sample.contains(place) {
            let products = index.products(with: points[place].vector)
            var (best, most) = (0, 0.0)
            for (group, product) in products.enumerated() where product > most { (best, most) = (group, product) }
            if most >= settings.bundleThreshold { groups[best].append(place) }
        }
        return groups
    }

    private func group(of members: [Int]) -> VectorGroup {
        members.reduce(into: VectorGroup()) { $0.add(points[$1].vector, times: points[$1].contributions.count) }
    }

    private func suggestion(_ members: [Int]) -> BundleSuggestion? {
        let group = group(of: members)
        guard group.count > 1 else { return nil }
        let contributions = members.flatMap { member in
            let vector = points[member].vector
            let likeness = vector.entries.reduce(0) { $0 + $1.weight * group.weight(of: $1.term) }
            return points[member].contributions.map { (contribution: $0, likeness: likeness) }
        }
        return BundleSuggestion(
            contributions: contributions.sorted { ($1.likeness, $0.contribution) < ($0.likeness, $1.contribution) }
                .map(\.contribution),
            likeness: group.meanLikeness, words: group.sharedTerms.prefix(settings.shownWords).map(space.word))
    }
}
