import Yams

extension RecordingNote {
    /// Reads `<key>.yaml`.
    ///
    /// - Parameter tokens: of the phrase that it belongs to; nil when that is not known or has changed since.
    /// - Returns: nil if there are faults.
    public static func read(_ file: SourceFile, tokens: Int?) -> (note: RecordingNote?, faults: [SourceFault]) {
        let log = FaultLog()
        guard let fields = YAMLEntry.root(of: file, log: log)?.fields() else { return (nil, log.faults) }
        fields.allow(["say", "marks"])
        let say = fields["say"]?.text()
        let marks = fields["marks"].flatMap { Self.marks($0, tokens: tokens) }
        return (log.hasErrors ? nil : RecordingNote(say: say, marks: marks), log.faults)
    }

    /// The file that `read` understands.
    public var yaml: String {
        get throws {
            var pairs: [(Node, Node)] = []
            if let say { pairs.append((Node("say"), Node(say, Tag(.str), .doubleQuoted))) }
            if let marks {
                pairs.append((Node("marks"), Node(marks.map { Node(String($0)) }, Tag(.seq), .flow)))
            }
            return try Yams.serialize(node: Node(pairs), width: -1, allowUnicode: true)
        }
    }

    private static func marks(_ entry: YAMLEntry, tokens: Int?) -> [Int]? {
        guard let items = entry.items() else { return nil }
        let marks = items.compactMap { $0.number(in: 0...3_600_000) }
        guard marks.count == items.count else { return nil }
        if zip(marks, marks.dropFirst()).contains(where: { $0 > $1 }) {
            entry.error("put the starts of the words in order, in milliseconds")
        }
        if let tokens, marks.count != tokens {
            entry.error("give \(tokens) starts, one for each word of `say`, not \(marks.count)")
        }
        return marks
    }
}
