import ArgumentParser
import Foundation
import Journal
import KioskServer
import Outcomes
import PromptEngine
import SessionModel

/// Reads an exported session back into an equal one.
struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Read a session back that was exported with --format journal.",
        discussion: """
            It becomes a new session with the same title. It keeps its code when no other session has it.
            A server that is running shows it after its next start.
            """)

    private static let codes = 100_000...999_999

    @Argument(help: "The file, made by `inbreng export SESSION --format journal` or on the facilitator's page.")
    var file: String

    @OptionGroup var data: DataOptions
    @OptionGroup var content: ContentOptions

    func run() async throws {
        let export = try read()
        try check(export)
        try data.makeFolder()
        let journal = try data.openJournal()
        var taken: Set<String> = []
        for id in try await journal.sessions() {
            let session = try await journal.read(id, after: 0).reduce(into: Session()) { $0.apply($1) }
            if let code = session.setup?.code { taken.insert(code) }
        }
        let id = SessionID(
            [UInt64.random(in: .min ... .max), .random(in: .min ... .max)].map(Self.hexadecimal).joined())
        let code = Self.code(for: export, besides: taken)
        try await journal.append(export.events(code: code), to: id, expecting: 0)
        print("\(id)\t\(code)\t\(export.setup?.title ?? "")")
    }

    private func read() throws -> JournalExport {
        guard let bytes = try? Data(contentsOf: URL(filePath: file)) else {
            throw Failure("\(file) cannot be read: check its name and who may read it")
        }
        guard let text = String(bytes: bytes, encoding: .utf8) else {
            throw Failure("\(file) is not UTF-8: export the session again")
        }
        do {
            return try JournalExport(lines: text)
        } catch {
            throw Failure("\(file):\(error)")
        }
    }

    /// The server shows a session with its flow and its languages, so these have to be there.
    private func check(_ export: JournalExport) throws {
        guard let setup = export.setup else { throw Failure("\(file):1: there is no session in it") }
        let catalogue = try content.load().catalogue
        guard catalogue.flow(setup.flow) != nil else {
            throw Failure("\(file):2: there is no flow \(setup.flow): put Prompts/\(setup.flow) here first")
        }
        for locale in setup.locales where catalogue.locale(locale) == nil {
            throw Failure("\(file):2: there is no language \(locale): put Locales/\(locale) here first")
        }
    }

    private static func code(for export: JournalExport, besides taken: Set<String>) -> String {
        if let code = export.setup?.code, !code.isEmpty, !taken.contains(code) { return code }
        var code = String(Int.random(in: codes))
        while taken.contains(code) { code = String(Int.random(in: codes)) }
        return code
    }

    private static func hexadecimal(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
