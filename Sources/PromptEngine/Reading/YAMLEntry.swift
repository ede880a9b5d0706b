import Yams

/// A YAML node that knows where it stands and reports what it should have been.
///
/// Each reading method returns nil after it reported a fault.
struct YAMLEntry {
    let node: Node
    let place: Place
    let log: FaultLog

    /// The top of a file; nil after a fault if it is no YAML or holds nothing.
    static func root(of file: SourceFile, log: FaultLog) -> YAMLEntry? {
        let place = Place(file: file.path, line: 1)
        do {
            // All scalars are texts here: `no` is a key, and what should be a number is read where it is needed.
            guard let node = try Yams.compose(yaml: file.text, .basic) else {
                log.error(place, "write something in this file, it is empty")
                return nil
            }
            return YAMLEntry(node: node, place: place, log: log)
        } catch {
            let fault = YAMLFault(error)
            log.error(Place(file: file.path, line: fault.line, key: fault.key), fault.advice)
            return nil
        }
    }

    func error(_ advice: String) {
        log.error(place, advice)
    }

    func notice(_ advice: String) {
        log.notice(place, advice)
    }

    /// Whether a text stands here, rather than a list or keys and values.
    var isText: Bool { node.scalar != nil }

    /// Whether keys and values stand here, with at least one of these keys.
    func hasField(among names: [String]) -> Bool {
        node.mapping?.contains { pair in pair.key.scalar.map { names.contains($0.string) } ?? false } ?? false
    }

    /// A text, without the white space around it.
    func text() -> String? {
        guard let scalar = node.scalar else {
            error("write a text here, not \(shape)")
            return nil
        }
        let text = scalar.string.trimmingWhitespace()
        guard !text.isEmpty else {
            error("write a text here, it is empty")
            return nil
        }
        return text
    }

    /// A name as it goes into addresses, forms and exports.
    func identifier() -> String? {
        guard let text = text() else { return nil }
        let allowed = text.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "-")
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
        guard allowed, text.first != "-" else {
            error("write a name of lower-case letters, digits and hyphens, not `\(text)`")
            return nil
        }
        return text
    }

    func number(in range: ClosedRange<Int>) -> Int? {
        guard let number = node.scalar.flatMap({ Int($0.string) }), range.contains(number) else {
            error("write a whole number from \(range.lowerBound) to \(range.upperBound), not \(shape)")
            return nil
        }
        return number
    }

    func bool() -> Bool? {
        switch node.scalar?.string {
        case "true": return true
        case "false": return false
        default:
            error("write true or false, not \(shape)")
            return nil
        }
    }

    func items() -> [YAMLEntry]? {
        guard let sequence = node.sequence else {
            error("write a list here, not \(shape)")
            return nil
        }
        return sequence.enumerated().map { index, item in
            YAMLEntry(node: item, place: place.item(index, line: item.mark?.line), log: log)
        }
    }

    func fields() -> YAMLFields? {
        guard let mapping = node.mapping else {
            error("write keys and values here, not \(shape)")
            return nil
        }
        return YAMLFields(mapping, place: place, log: log)
    }

    /// What stands here, for a fault.
    private var shape: String {
        switch node {
        case .scalar(let scalar): scalar.string.isEmpty ? "nothing" : "`\(scalar.string)`"
        case .mapping: "keys and values"
        case .sequence: "a list"
        case .alias: "an alias"
        }
    }
}
