/// Reads a CSV file row by row: RFC 4180, strictly, except that LF or CR alone also ends a row, a byte order mark may
/// come first, and lines without anything are skipped.
struct CSVReader {
    struct Row {
        /// The line on which it starts, from 1.
        let line: Int
        let fields: [String]
    }

    /// The line of the row that was read last, or in which a fault is.
    private(set) var line = 1

    private let bytes: [UInt8]
    private var position: Int
    private var physicalLine = 1

    private static let comma = UInt8(ascii: ",")
    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    init(_ text: String) {
        bytes = Array(text.utf8)
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// - Returns: `nil` at the end.
    mutating func next() throws(CSVFault) -> Row? {
        while position < bytes.count, isLineEnd(bytes[position]) { endLine() }
        guard position < bytes.count else { return nil }
        line = physicalLine
        var fields: [String] = []
        while true {
            fields.append(try field())
            guard position < bytes.count else { break }
            if bytes[position] == Self.comma {
                position += 1
            } else {
                endLine()
                break
            }
        }
        return Row(line: line, fields: fields)
    }

    /// Leaves the position at a comma, a line end, or the end.
    private mutating func field() throws(CSVFault) -> String {
        guard position < bytes.count, bytes[position] == Self.quote else {
            let start = position
            while position < bytes.count, bytes[position] != Self.comma, !isLineEnd(bytes[position]) {
                guard bytes[position] != Self.quote else { throw .quoteInsideField }
                position += 1
            }
            return String(decoding: bytes[start..<position], as: UTF8.self)
        }
        position += 1
        var content: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            if byte == Self.quote {
                position += 1
                guard position < bytes.count, bytes[position] == Self.quote else { return try closed(content) }
                content.append(byte)
                position += 1
            } else if isLineEnd(byte) {
                let start = position
                endLine()
                content += bytes[start..<position]
            } else {
                content.append(byte)
                position += 1
            }
        }
        throw .unclosedQuote
    }

    private func closed(_ content: [UInt8]) throws(CSVFault) -> String {
        guard position == bytes.count || bytes[position] == Self.comma || isLineEnd(bytes[position]) else {
            throw .textAfterQuote
        }
        return String(decoding: content, as: UTF8.self)
    }

    private func isLineEnd(_ byte: UInt8) -> Bool {
        byte == Self.lineFeed || byte == Self.carriageReturn
    }

    /// Passes CRLF, LF or CR.
    private mutating func endLine() {
        let isPair =
            bytes[position] == Self.carriageReturn && position + 1 < bytes.count
            && bytes[position + 1] == Self.lineFeed
        position += isPair ? 2 : 1
        physicalLine += 1
    }
}
