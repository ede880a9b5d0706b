import SessionModel

/// Computes an ``Outcome`` in pieces, so that a caller can run them beside each other, stop in between, and never holds
/// a processor for long: ``run(_:)`` each of ``pieces(of:)``, in any order and on any thread, and put the results
/// together with ``outcome(from:)``. How the work is cut changes no number.
public struct OutcomeComputation: Sendable {
    /// A part of the resampling.
    public struct Piece: Hashable, Sendable {
        enum Work: Hashable, Sendable {
            /// Of every group.
            case bootstraps
            /// Of the pair with this place.
            case permutations(pair: Int)
        }

        let work: Work
        let replicates: Range<Int>
    }

    /// What came of a piece.
    public struct PieceResult: Hashable, Sendable {
        enum Numbers: Hashable, Sendable {
            /// For each part of the ballots, see ``Bootstrap``.
            case sums([[Int]])
            case counts(PermutationTest.Counts)
        }

        let piece: Piece
        let numbers: Numbers
    }

    let settings: OutcomeSettings
    let table: BallotTable
    let ballots: BallotGroups
    /// Of the groups that are compared, each with each.
    let pairs: [(first: Int, second: Int, test: PermutationTest)]

    /// Keeps the bootstrap of each group and the permutations of each pair on numbers of their own.
    private static let permutationStreams: UInt64 = 1 << 32

    public init(of table: BallotTable, settings: OutcomeSettings) {
        let ballots = BallotGroups(of: table, showsAll: settings.showsAllGroups)
        let compared = ballots.parts.indices.filter { ballots.parts[$0].group != nil }
        self.table = table
        self.settings = settings
        self.ballots = ballots
        pairs = compared.flatMap { first in
            compared.filter { $0 > first }.map { second in
                (first, second, PermutationTest(ballots.parts[first].matrix, ballots.parts[second].matrix))
            }
        }
    }

    /// The work, in pieces of at most so many replicates.
    public func pieces(of size: Int = 250) -> [Piece] {
        guard !ballots.parts.isEmpty else { return [] }
        func cut(_ work: Piece.Work, _ count: Int) -> [Piece] {
            stride(from: 0, to: count, by: max(size, 1)).map { start in
                Piece(work: work, replicates: start..<min(start + max(size, 1), count))
            }
        }
        return cut(.bootstraps, settings.bootstraps)
            + pairs.indices.flatMap { cut(.permutations(pair: $0), settings.permutations) }
    }

    public func run(_ piece: Piece) -> PieceResult {
        let numbers: PieceResult.Numbers =
            switch piece.work {
            case .bootstraps:
                .sums(
                    ballots.parts.enumerated().map { index, part in
                        Bootstrap.sums(
                            of: part.matrix, replicates: piece.replicates, seed: settings.seed, stream: UInt64(index))
                    })
            case .permutations(let pair):
                .counts(
                    pairs[pair].test.counts(
                        replicates: piece.replicates, seed: settings.seed,
                        stream: Self.permutationStreams + UInt64(pair)))
            }
        return PieceResult(piece: piece, numbers: numbers)
    }
}
