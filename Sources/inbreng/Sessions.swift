import ArgumentParser
import Foundation
import Journal
import SessionModel

/// Lists the sessions of a data folder.
struct Sessions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the sessions.")

    @OptionGroup var data: DataOptions

    func run() async throws {
        let journal = try data.openJournal(existing: true)
        for id in try await journal.sessions() {
            let session = try await journal.read(id, after: 0).reduce(into: Session()) { $0.apply($1) }
            guard let setup = session.setup else { continue }
            let state = session.isErased ? "erased" : session.endedAt != nil ? "ended" : "\(session.phase)"
            print(
                "\(id)\t\(setup.code)\t\(state)\t\(session.participants.count) participants\t"
                    + "\(session.contributions.count) contributions\t\(setup.title)")
        }
    }
}
