import ArgumentParser
import Foundation
import Journal
import Outcomes
import SessionModel

/// Writes what may leave the server of a session.
struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Export a session as CSV or JSON, without anything that tells who said what.",
        discussion: """
            The session is named by its id or its code, as `inbreng sessions` lists them.
            The format journal writes events, one a line, that `inbreng import` reads back into an equal session.
            The table ballots, as CSV, is what `inbreng outcome` reads.
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case csv, json, journal
    }

    @Argument(help: "The session's id or code.")
    var session: String

    @Option(help: "csv, json or journal.")
    var format = Format.json

    @Option(help: "Which table, for csv: \(tables).", transform: Self.table)
    var table = SessionExport.Table.contributions

    @OptionGroup var data: DataOptions

    @Option(name: .shortAndLong, help: "The file to write; standard output when left out.")
    var output: String?

    private static let tables = SessionExport.Table.allCases.map(\.rawValue).joined(separator: ", ")

    @Sendable private static func table(_ name: String) throws -> SessionExport.Table {
        guard let table = SessionExport.Table(rawValue: name) else {
            throw ValidationError("There is no table “\(name)”: choose \(tables).")
        }
        return table
    }

    func run() async throws {
        let journal = try data.openJournal(existing: true)
        for id in try await journal.sessions() {
            let events = try await journal.read(id, after: 0)
            let found = events.reduce(into: Session()) { $0.apply($1) }
            guard id.rawValue == session || found.setup?.code == session else { continue }
            return try write(found, events)
        }
        throw Failure("there is no session \(session): see `inbreng sessions --data \(data.data)`")
    }

    private func write(_ session: Session, _ events: [RecordedEvent]) throws {
        var generator = SystemRandomNumberGenerator()
        let text =
            switch format {
            case .csv: SessionExport(of: session, using: &generator).csv(table).text
            case .json: try SessionExport(of: session, using: &generator).json()
            case .journal: try JournalExport(of: events, using: &generator).lines()
            }
        if let output {
            try text.write(toFile: output, atomically: true, encoding: .utf8)
        } else {
            FileHandle.standardOutput.write(Data(text.utf8))
        }
    }
}
