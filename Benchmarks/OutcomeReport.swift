import Outcomes
import SessionModel

/// How long the outcome of a vote takes: three groups, twelve themes, 2,000 bootstraps and 10,000 permutations of each
/// pair of groups, on all processors.
struct OutcomeReport {
    private static let sizes = [500, 1_500, 5_000]
    private static let themes = (1...12).map { ThemeID("theme \($0)") }
    private static let groups: [StakeholderGroupID] = ["refugees", "professionals", "neighbours"]

    func print() async throws {
        let table = Table(columns: [
            "outcome of ballots over \(Self.themes.count) themes", "seconds", "processor s", "µs a ballot",
            "longest piece ms", "growth",
        ])
        var before: (size: Int, seconds: Double)?
        for size in Self.sizes {
            let ballots = try Self.ballots(size)
            let (start, processor) = (ContinuousClock.now, processorTime())
            let computation = OutcomeComputation(of: ballots, settings: OutcomeSettings(seed: 1))
            let done = await withTaskGroup(of: (OutcomeComputation.PieceResult, Double).self) { tasks in
                for piece in computation.pieces() {
                    tasks.addTask {
                        let start = ContinuousClock.now
                        let result = computation.run(piece)
                        return (result, (ContinuousClock.now - start) / .milliseconds(1))
                    }
                }
                return await tasks.reduce(into: []) { $0.append($1) }
            }
            let outcome = computation.outcome(from: done.map(\.0))
            let seconds = (ContinuousClock.now - start) / .seconds(1)
            guard outcome.all?.ballots == size else { throw BenchmarkError("ballots were lost") }
            let growth = before.map { seconds / $0.seconds / (Double(size) / Double($0.size)) }
            table.row([
                "\(size)", decimal(seconds), decimal((processorTime() - processor) / 1_000_000),
                decimal(seconds * 1_000_000 / Double(size)), decimal(done.map(\.1).max() ?? 0),
                growth.map { decimal($0) } ?? "",
            ])
            before = (size, seconds)
        }
        table.print()
        Swift.print("Growth 1 is linear: the seconds grew as the ballots did.\n")
    }

    /// Half of the people rank everything and half a top three, each group with a favourite.
    private static func ballots(_ count: Int) throws -> BallotTable {
        var generator = SystemRandomNumberGenerator()
        let ballots = (0..<count).map { number in
            let group = number % groups.count
            var order = themes.shuffled(using: &generator)
            if Bool.random(using: &generator), let place = order.firstIndex(of: themes[group]) {
                order.swapAt(0, place)
            }
            let ranked = order.prefix(number % 2 == 0 ? themes.count : 3).enumerated()
            return Ballot(
                participant: ParticipantID("p\(number)"), group: groups[group],
                ranks: Dictionary(uniqueKeysWithValues: ranked.map { ($0.element, Double($0.offset + 1)) }))
        }
        return try BallotTable(themes: themes, ballots: ballots)
    }
}
