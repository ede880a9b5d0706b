/// Groups of points that are alike: the two groups that are most alike become one as long as the mean likeness of their
/// pairs reaches a threshold (average linkage, UPGMA: R. R. Sokal and C. D. Michener, *A statistical method for
/// evaluating systematic relationships*, University of Kansas Science Bulletin 38, 1958).
///
/// Found along chains of nearest neighbours, in time and room of the square of the number of points (F. Murtagh,
/// *A survey of recent advances in hierarchical clustering algorithms*, The Computer Journal 26, 1983). Of equals the
/// point with the lowest number comes first.
struct AverageLinkage {
    private let count: Int
    private let threshold: Float
    /// The likeness of each pair, row after row.
    private var likeness: [Float]
    private var sizes: [Int]
    private var members: [[Int]]
    private var isOpen: [Bool]

    /// - Parameters:
    ///   - likeness: of all pairs, symmetrical, row after row; the diagonal is not read.
    ///   - sizes: how many texts each point stands for.
    init(likeness: [Float], sizes: [Int], threshold: Double) {
        count = sizes.count
        self.threshold = Float(threshold)
        self.likeness = likeness
        self.sizes = sizes
        members = sizes.indices.map { [$0] }
        isOpen = Array(repeating: true, count: sizes.count)
    }

    /// - Returns: every point in one group; numbers ascend within a group, and groups by their first.
    func groups() -> [[Int]] {
        var work = self
        work.run()
        return work.members.filter { !$0.isEmpty }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
    }

    private mutating func run() {
        var start = 0
        var chain: [Int] = []
        while true {
            if chain.isEmpty {
                while start < count, !isOpen[start] { start += 1 }
                guard start < count else { return }
                chain.append(start)
            }
            let last = chain[chain.count - 1]
            let before = chain.count > 1 ? chain[chain.count - 2] : nil
            guard let nearest = nearest(to: last, before: before) else {
                // Nothing is like it enough, and no later merge brings the mean of its pairs above the best of now.
                isOpen[last] = false
                chain.removeLast()
                continue
            }
            if nearest == before {
                chain.removeLast(2)
                merge(min(last, nearest), max(last, nearest))
            } else {
                chain.append(nearest)
            }
        }
    }

    /// - Parameter before: wins from others that are as near, so that chains end.
    private func nearest(to point: Int, before: Int?) -> Int? {
        var best = before
        var most = before.map { likeness[point * count + $0] } ?? -.infinity
        for other in 0..<count where isOpen[other] && other != point && likeness[point * count + other] > most {
            (best, most) = (other, likeness[point * count + other])
        }
        return most >= threshold ? best : nil
    }

    /// The mean over pairs of a merged group is that of its halves, by size (G. N. Lance and W. T. Williams, *A general
    /// theory of classificatory sorting strategies*, The Computer Journal 9, 1967). Rounding may not lift it above the
    /// nearer half: chains rest on that.
    private mutating func merge(_ kept: Int, _ gone: Int) {
        let (first, second) = (Float(sizes[kept]), Float(sizes[gone]))
        for other in 0..<count where isOpen[other] && other != kept && other != gone {
            let (one, two) = (likeness[kept * count + other], likeness[gone * count + other])
            let mean = min((first * one + second * two) / (first + second), max(one, two))
            likeness[kept * count + other] = mean
            likeness[other * count + kept] = mean
        }
        sizes[kept] += sizes[gone]
        members[kept] += members[gone]
        members[gone] = []
        isOpen[gone] = false
    }
}
