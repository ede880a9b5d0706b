import Foundation

/// One line of a table of a voice: tab-separated text, one entry a line, `#` begins a comment.
struct TableEntry {
    let file: String
    let line: Int
    let fields: [String]

    func fault(_ advice: String) -> SpeakerError {
        SpeakerError(.languageData, "\(file):\(line): \(advice).")
    }

    static func entries(_ file: String, columns: Int) throws(SpeakerError) -> [TableEntry] {
        guard let data = FileManager.default.contents(atPath: file), let text = String(validating: data, as: UTF8.self)
        else {
            throw SpeakerError(.languageData, "\(file) is missing or is not UTF-8: it belongs to a voice.")
        }
        var entries: [TableEntry] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let content = line.prefix { $0 != "#" }.trimmingCharacters(in: .whitespaces)
            if content.isEmpty { continue }
            let fields = content.split(separator: "\t").map { $0.trimmingCharacters(in: .whitespaces) }
            let entry = TableEntry(file: file, line: index + 1, fields: fields)
            guard fields.count == columns else { throw entry.fault("\(columns) columns between tabs are wanted") }
            entries.append(entry)
        }
        return entries
    }
}
