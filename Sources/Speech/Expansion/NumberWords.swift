/// The words of `numbers.tsv`: a number, its word, and further forms of that word.
struct NumberWords: Sendable {
    private var words: [Int: [String]] = [:]

    /// - Throws: `SpeakerError` with code `languageData`, also when a number of `required` has no line.
    init(file: String, columns: Int, required: [Int]) throws(SpeakerError) {
        for entry in try TableEntry.entries(file, columns: columns) {
            guard let value = Int(entry.fields[0]) else { throw entry.fault("a number is wanted in the first column") }
            words[value] = Array(entry.fields.dropFirst())
        }
        if let value = required.first(where: { words[$0] == nil }) {
            throw SpeakerError(.languageData, "\(file): add a line for \(value).")
        }
    }

    /// The word of a number that has a line; column 0 is the plain one.
    subscript(_ value: Int, column column: Int = 0) -> String {
        words[value]?[column] ?? ""
    }
}
