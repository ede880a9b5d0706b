import FoundationEssentials

extension SessionExport {
    /// The export as JSON (RFC 8259): keys sorted, so that two exports can be compared line by line.
    public func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
    }

    /// Reads what ``json()`` wrote.
    public init(json: String) throws {
        self = try JSONDecoder().decode(SessionExport.self, from: Data(json.utf8))
    }
}
