import SessionModel

/// Gathers the faults of one reading, so that an author sees all of them at once, and the texts that were read.
final class FaultLog {
    private var found: [SourceFault] = []
    /// In the order in which they were read.
    private(set) var texts: [AuthoredText] = []
    /// How many texts, or wordings of a prompt, are not there.
    private(set) var missing: [LocaleTag: Int] = [:]

    func error(_ place: Place, _ advice: String) {
        add(.error, place, advice)
    }

    func notice(_ place: Place, _ advice: String) {
        add(.notice, place, advice)
    }

    func record(_ text: AuthoredText) {
        texts.append(text)
    }

    func recordMissing(in locale: LocaleTag) {
        missing[locale, default: 0] += 1
    }

    var hasErrors: Bool { errorCount > 0 }

    /// To tell whether a part was read without one.
    var errorCount: Int { found.count { $0.severity == .error } }

    /// By file and line; within a line in the order in which they were found.
    var faults: [SourceFault] {
        found.enumerated().sorted { lhs, rhs in
            let (left, right) = (lhs.element, rhs.element)
            return (left.file, left.line ?? 0, lhs.offset) < (right.file, right.line ?? 0, rhs.offset)
        }.map(\.element)
    }

    private func add(_ severity: SourceFault.Severity, _ place: Place, _ advice: String) {
        found.append(
            SourceFault(
                severity: severity, file: place.file, line: place.line,
                key: place.key.isEmpty ? "file" : place.key, advice: advice))
    }
}
