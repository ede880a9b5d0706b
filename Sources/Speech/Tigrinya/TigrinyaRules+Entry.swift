import Foundation

extension TigrinyaRules {
    /// One line of a table.
    struct Entry {
        let file: String
        let line: Int
        let fields: [String]

        func fault(_ advice: String) -> SpeakerError {
            SpeakerError(.languageData, "\(file):\(line): \(advice).")
        }
    }

    static func entries(_ file: String, columns: Int) throws(SpeakerError) -> [Entry] {
        guard let data = FileManager.default.contents(atPath: file), let text = String(validating: data, as: UTF8.self)
        else {
            throw SpeakerError(.languageData, "\(file) is missing or is not UTF-8: it belongs to the voice ti.")
        }
        var entries: [Entry] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let content = line.prefix { $0 != "#" }.trimmingCharacters(in: .whitespaces)
            if content.isEmpty { continue }
            let fields = content.split(separator: "\t").map { $0.trimmingCharacters(in: .whitespaces) }
            let entry = Entry(file: file, line: index + 1, fields: fields)
            guard fields.count == columns else { throw entry.fault("\(columns) columns between tabs are wanted") }
            entries.append(entry)
        }
        return entries
    }
}
