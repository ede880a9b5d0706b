import ArgumentParser
import Foundation
import Journal
import KioskServer
import SessionModel

/// Writes the report of a session.
struct Report: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write the report of a session as one HTML file, to read, print or send.",
        discussion: """
            The session is named by its id or its code, as `inbreng sessions` lists them. Nobody is to be recognised in \
            the report: groups under five are not shown apart.
            Example: inbreng report 170406 -o report.html
            """)

    @Argument(help: "The session's id or code.")
    var session: String

    @Option(help: "The language of the report, by its tag.")
    var locale = LocaleTag.dutch.rawValue

    @OptionGroup var data: DataOptions
    @OptionGroup var content: ContentOptions

    @Option(name: .shortAndLong, help: "The file to write; standard output when left out.")
    var output: String?

    func run() async throws {
        let (id, found) = try await data.session(called: session)
        let report = try await ReportFile(catalogue: try content.load().catalogue)
        guard report.locales.contains(LocaleTag(locale)) else {
            throw Failure(
                "there is no language \(locale): choose \(report.locales.map(\.rawValue).joined(separator: ", "))")
        }
        guard let html = try await report.html(of: found, id, in: LocaleTag(locale)) else {
            throw Failure("the flow of session \(session) is not in the prompts folder: put it back")
        }
        if let output {
            try html.write(toFile: output, atomically: true, encoding: .utf8)
        } else {
            FileHandle.standardOutput.write(Data(html.utf8))
        }
    }
}

extension DataOptions {
    /// A session by its id or code.
    fileprivate func session(called name: String) async throws -> (SessionID, Session) {
        let journal = try openJournal(existing: true)
        for id in try await journal.sessions() {
            let found = try await journal.read(id, after: 0).reduce(into: Session()) { $0.apply($1) }
            if id.rawValue == name || found.setup?.code == name { return (id, found) }
        }
        throw Failure("there is no session \(name): see `inbreng sessions --data \(data)`")
    }
}
