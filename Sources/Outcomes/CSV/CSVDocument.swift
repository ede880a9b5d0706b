/// A table as a file that spreadsheets and programs read: RFC 4180 (commas, CRLF, quotes doubled), UTF-8 with a byte
/// order mark so that Excel shows Arabic and Ethiopic.
///
/// Words that a spreadsheet could take for a formula get an apostrophe first, see ``CSVCell``; the JSON export holds
/// every word exactly as it was given.
public struct CSVDocument: Hashable, Sendable {
    public let header: [String]
    /// Each as long as the header.
    public let rows: [[CSVCell]]

    public init(header: [String], rows: [[CSVCell]]) {
        self.header = header
        self.rows = rows
    }

    /// The whole file, to be written as UTF-8. Starts with U+FEFF; every row ends with CRLF.
    public var text: String {
        var text = "\u{FEFF}"
        for row in [header.map { .text($0) }] + rows {
            text += row.map(\.field).joined(separator: ",")
            text += "\r\n"
        }
        return text
    }
}
