/// Reads what `WireWriter` wrote.
struct WireReader {
    /// A message that ends too early or holds what no writer writes.
    struct Malformed: Error {}

    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func byte() throws(Malformed) -> UInt8 {
        guard position < bytes.count else { throw Malformed() }
        defer { position += 1 }
        return bytes[position]
    }

    mutating func flag() throws(Malformed) -> Bool {
        try byte() != 0
    }

    mutating func integer() throws(Malformed) -> Int {
        var value: UInt32 = 0
        for shift in [0, 8, 16, 24] as [UInt32] { value |= UInt32(try byte()) << shift }
        return Int(value)
    }

    mutating func content() throws(Malformed) -> [UInt8] {
        let count = try integer()
        guard count <= bytes.count - position else { throw Malformed() }
        defer { position += count }
        return Array(bytes[position..<(position + count)])
    }

    mutating func text() throws(Malformed) -> String {
        guard let text = String(validating: try content(), as: UTF8.self) else { throw Malformed() }
        return text
    }

    func end() throws(Malformed) {
        guard position == bytes.count else { throw Malformed() }
    }
}
