import ArgumentParser
import Foundation
import Outcomes

/// Computes the outcome of any table of ballots, so that others can check the arithmetic with their own tools.
struct CountBallots: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outcome",
        abstract: "Compute ranks, agreement and differences from a CSV file of ballots.",
        discussion: """
            The file has a header and a row for each theme that a participant ranks: participant,group,theme,rank. Rank 1
            is the top and equal ranks are a tie; a theme without a row, or with an empty rank, was not ranked.
            The same file, seed and numbers of draws give the same output on every machine.
            Example: inbreng outcome ballots.csv --seed 7 --format json
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case json, text
    }

    /// Fewer draws give intervals that jump from seed to seed.
    private static let leastBootstraps = 2_000
    /// With fewer, p cannot come under 0.01.
    private static let leastPermutations = 99

    @Argument(help: "The CSV file; - reads standard input.")
    var file: String

    @Option(help: "A whole number from 0 that starts the random draws.")
    var seed: UInt64 = 1

    @Option(help: "json (every number, in English) or text (tables, in Dutch).")
    var format = Format.text

    @Option(help: "Ways of dealing out the ballots for each pair of groups.")
    var permutations = 10_000

    @Option(help: "Bootstrap draws, \(leastBootstraps) or more.")
    var bootstraps = 2_000

    @Flag(help: "Show groups under five too: only for a table of which you may read every row anyway.")
    var allGroups = false

    func validate() throws {
        guard bootstraps >= Self.leastBootstraps else {
            throw ValidationError("Take \(Self.leastBootstraps) or more bootstraps.")
        }
        guard permutations >= Self.leastPermutations else {
            throw ValidationError("Take \(Self.leastPermutations) or more permutations.")
        }
    }

    func run() async throws {
        let settings = OutcomeSettings(
            seed: seed, bootstraps: bootstraps, permutations: permutations, showsAllGroups: allGroups)
        let computation = OutcomeComputation(of: try table(), settings: settings)
        let results = try await withThrowingTaskGroup(of: OutcomeComputation.PieceResult.self) { tasks in
            for piece in computation.pieces() {
                tasks.addTask {
                    try Task.checkCancellation()
                    return computation.run(piece)
                }
            }
            return try await tasks.reduce(into: []) { $0.append($1) }
        }
        let outcome = computation.outcome(from: results)
        let text =
            switch format {
            case .json: try outcome.json()
            case .text: OutcomeText(outcome).text
            }
        FileHandle.standardOutput.write(Data(text.utf8))
    }

    private func table() throws -> BallotTable {
        let data: Data
        do {
            data =
                file == "-"
                ? try FileHandle.standardInput.readToEnd() ?? Data() : try Data(contentsOf: URL(filePath: file))
        } catch {
            throw Failure("\(file) cannot be read: check its name and who may read it")
        }
        guard let text = String(bytes: data, encoding: .utf8) else {
            throw Failure("\(file) is not UTF-8: save it as “CSV UTF-8”")
        }
        do {
            return try BallotTable(csv: text)
        } catch {
            throw Failure("\(file): \(error)")
        }
    }
}
