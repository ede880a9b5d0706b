import ArgumentParser

/// Measures the server beside its limits, in one run, and prints a table.
@main
struct Benchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inbreng-bench", abstract: "Measure the server beside its limits.")

    @Option(help: "Seconds for each measurement under load.")
    var seconds = 8

    @Option(help: "Connections of the load generator.")
    var connections = 64

    @Option(help: "Seats that are connected while memory is measured.")
    var seats = 200

    enum Part: String, ExpressibleByArgument, CaseIterable {
        case pages, answers, speech, memory, outcome, likeness, session, live, help
    }

    @Option(help: "Measure only this: pages, answers, speech, memory, outcome, likeness, session, live or help.")
    var only: Part?

    func run() async throws {
        if only == nil || only == .outcome { try await OutcomeReport().print() }
        if only == nil || only == .likeness { try LikenessReport().print() }
        if only == .outcome || only == .likeness { return }
        let folder = try TemporaryFolder()
        defer { folder.remove() }
        if only == nil || only == .help { try await HelpReport(folder: folder).print() }
        if only == .help { return }
        let load = LoadGenerator(seconds: seconds, connections: connections, folder: folder)
        print(
            """
            \(connections) connections, \(seconds) s each, load generator (wrk) on the same machine.
            The limits are a bare route and a bare insert in the same process.

            """)
        if only == nil || only == .pages || only == .answers {
            try await ThroughputReport(load: load, folder: folder, only: only).print()
        }
        if only == nil || only == .speech { try await SpeechReport(load: load, folder: folder).print() }
        if only == nil || only == .session {
            try await ReplayReport(folder: folder).print()
            try await LargeSessionReport(folder: folder).print()
        }
        if only == nil || only == .live { try await LiveReport(seats: seats, folder: folder).print() }
        if only == nil || only == .memory { try await MemoryReport(seats: seats, folder: folder).print() }
    }
}
