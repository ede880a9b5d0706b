import Foundation
import Journal
import KioskServer
import Outcomes
import SessionModel

/// A session of 30 people from its journal on disk to its report, as `inbreng report` does it.
struct ReplayReport {
    private static let people = 30
    private static let rounds = 10

    let folder: TemporaryFolder

    func print() async throws {
        let content = try BenchmarkServer.content()
        let path = folder.file("replay.sqlite").path
        let written = try LargeSession(people: Self.people, catalogue: content.catalogue)
        try await written.write(to: try SQLiteJournal(path: path))

        var (opened, computed, reported, all): ([Double], [Double], [Double], [Double]) = ([], [], [], [])
        for _ in 0..<Self.rounds {
            let start = ContinuousClock.now
            let journal = try SQLiteJournal(path: path)
            guard let id = try await journal.sessions().first else { throw BenchmarkError("no session") }
            let session = try await journal.read(id, after: 0).reduce(into: Session()) { $0.apply($1) }
            let folded = ContinuousClock.now
            guard try await ReportFile(catalogue: content.catalogue).html(of: session, id, in: .dutch) != nil else {
                throw BenchmarkError("no report")
            }
            let end = ContinuousClock.now
            guard let round = session.outcomeRound, let table = BallotTable(of: round, in: session) else {
                throw BenchmarkError("nobody voted")
            }
            _ = Outcome(of: table, settings: OutcomeSettings(seed: 1))
            opened.append((folded - start) / .milliseconds(1))
            reported.append((end - folded) / .milliseconds(1))
            all.append((end - start) / .milliseconds(1))
            computed.append((ContinuousClock.now - end) / .milliseconds(1))
        }
        let table = Table(columns: ["session of \(Self.people) people, from zero to report", "p50 ms"])
        table.row(["open the journal, read and fold it", decimal(opened.percentile(0.5))])
        table.row(["report as HTML, with its outcome", decimal(reported.percentile(0.5))])
        table.row(["of which the outcome", decimal(computed.percentile(0.5))])
        table.row(["all", decimal(all.percentile(0.5))])
        table.print()
    }
}
