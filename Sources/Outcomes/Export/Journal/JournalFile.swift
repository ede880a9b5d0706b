import FoundationEssentials
import SessionModel

/// A ``JournalExport`` as a file: JSON lines (one JSON value a line, RFC 8259), UTF-8. The first line says what it is and
/// how many events follow; each further line is an event with its moment in milliseconds since 1970.
struct JournalHeader: Codable {
    static let kind = "journal"

    let inbreng: String
    let format: Int
    let events: Int
}

extension JournalExport {
    /// The whole file.
    public func lines() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        func line(_ value: some Encodable) throws -> String {
            String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
        }
        let header = JournalHeader(
            inbreng: JournalHeader.kind, format: Self.currentFormat, events: events.count)
        return try events.reduce(into: line(header)) { $0 += try line($1) }
    }

    /// Reads what ``lines()`` wrote.
    ///
    /// - Throws: ``JournalFileError``, naming the line, when it is another file, broken, cut off, or tells what cannot have
    ///   happened.
    public init(lines text: String) throws(JournalFileError) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        let decoder = JSONDecoder()
        guard let first = lines.first, let header = try? decoder.decode(JournalHeader.self, from: Data(first.utf8)),
            header.inbreng == JournalHeader.kind
        else { throw JournalFileError(line: 1, .foreign) }
        guard Self.formats.contains(header.format) else { throw JournalFileError(line: 1, .format(header.format)) }
        var check = JournalCheck()
        var events: [RecordedEvent] = []
        for (index, line) in lines.dropFirst().enumerated() {
            guard let recorded = try? decoder.decode(RecordedEvent.self, from: Data(line.utf8)) else {
                throw JournalFileError(line: index + 2, .broken)
            }
            do {
                try check.take(recorded)
            } catch {
                throw JournalFileError(line: index + 2, error)
            }
            events.append(recorded)
        }
        guard events.count == header.events else {
            throw JournalFileError(line: lines.count, .count(header.events, found: events.count))
        }
        self.init(events: events)
    }

    private init(events: [RecordedEvent]) {
        self.events = events
    }
}
