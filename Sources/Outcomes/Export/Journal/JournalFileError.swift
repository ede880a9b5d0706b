/// Why a file cannot be read as a ``JournalExport``.
public struct JournalFileError: Error, Hashable, Sendable {
    /// Counted from 1.
    public let line: Int
    public let fault: Fault

    public enum Fault: Error, Hashable, Sendable {
        /// Not such a file at all.
        case foreign
        /// Written in another format than this program knows.
        case format(Int)
        /// The line cannot be read.
        case broken
        /// Fewer or more events than the first line says.
        case count(Int, found: Int)
        /// Events that no export holds, such as a seat with its secret; its name.
        case unexpected
        /// The event is about something that is not there, or is there already; what.
        case unknown(String)
        /// The first event does not make a session, or a later one does.
        case beginning
    }

    init(line: Int, _ fault: Fault) {
        self.line = line
        self.fault = fault
    }
}

extension JournalFileError: CustomStringConvertible {
    /// What is wrong and what to do, in English: for the operator, as on the whole command line.
    public var description: String { "\(line): \(fault)" }
}

extension JournalFileError.Fault: CustomStringConvertible {
    public var description: String {
        switch self {
        case .foreign:
            "this is no journal: give a file that `inbreng export --format journal` or the facilitator's page wrote"
        case .format(let format):
            "the file has format \(format) and this program reads up to \(JournalExport.currentFormat): use the program "
                + "that wrote it, or a newer one"
        case .broken: "this line cannot be read: export the session again, and do not edit the file"
        case .count(let expected, let found):
            "the file has \(found) events and should have \(expected): it was cut off or edited; export the session again"
        case .unexpected: "no export holds an event like this: export the session again, and do not edit the file"
        case .unknown(let what):
            "this event does not fit what is before it (\(what)): export the session again, and do not edit the file"
        case .beginning: "the first event, and only that, must make the session: export the session again"
        }
    }
}
