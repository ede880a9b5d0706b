import FoundationEssentials

extension Outcome {
    /// The outcome as JSON (RFC 8259): keys sorted, numbers unrounded, `null` for what is undefined or not shown.
    ///
    /// The keys are the names of the properties here and in the types within; README.md lists them.
    public func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
    }
}
