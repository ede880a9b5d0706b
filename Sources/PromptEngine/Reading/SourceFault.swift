/// What is wrong in a file of authors, where, and what to do about it.
public struct SourceFault: Error, Hashable, Sendable, CustomStringConvertible {
    public enum Severity: Hashable, Sendable {
        /// Stops the start.
        case error
        /// Worth knowing; nothing stops.
        case notice
    }

    public let severity: Severity
    public let file: String
    /// Counted from 1; nil for a file that is not there.
    public let line: Int?
    /// The keys from the top of the file, joined with points: `prompts.goal.options.house`. `file` for the whole file.
    public let key: String
    /// What to do, as an instruction to the author.
    public let advice: String

    public init(severity: Severity = .error, file: String, line: Int?, key: String, advice: String) {
        self.severity = severity
        self.file = file
        self.line = line
        self.key = key
        self.advice = advice
    }

    /// `file:line: key: what to do`, as editors and terminals know it.
    public var description: String {
        "\(file):\(line ?? 1): \(key): \(advice)"
    }
}
