/// Reads how a language is typed with Latin letters.
struct LatinTypingReader {
    let alphabet: Alphabet
    let variants: [[String]]
    let log: FaultLog

    /// - Returns: what each sequence of characters writes.
    func table(_ entry: YAMLEntry) -> [String: String] {
        guard let fields = entry.fields() else { return [:] }
        fields.allow(["endings", "rows", "more"])
        var table: [String: String] = [:]
        func add(_ typed: String, _ written: String, _ place: YAMLEntry) {
            if !typed.allSatisfy({ $0.isASCII && !$0.isWhitespace && !$0.isNumber }) {
                place.error("write plain Latin letters and signs, not `\(typed)`")
            } else if let before = table.updateValue(written, forKey: typed) {
                place.error("give `\(typed)` one meaning; it writes `\(before)` already")
            }
        }
        if let rows = fields["rows"]?.fields(), let endings = fields.required("endings").flatMap(endings) {
            for consonant in rows.names {
                guard let place = rows[consonant], let line = line(place, endings) else { continue }
                for (letter, ending) in zip(line, endings) { add(consonant + ending, letter, place) }
            }
        }
        if let more = fields["more"]?.fields() {
            for typed in more.names {
                guard let place = more[typed], let written = place.text() else { continue }
                add(typed, written, place)
            }
        }
        checkBeginnings(table, entry)
        checkLetters(table, entry)
        return table
    }

    private func endings(_ entry: YAMLEntry) -> [String]? {
        entry.text().map { $0.split(whereSeparator: \.isWhitespace).map { $0 == "-" ? "" : String($0) } }
    }

    private func line(_ place: YAMLEntry, _ endings: [String]) -> [String]? {
        guard let first = place.text() else { return nil }
        guard let line = variants.first(where: { $0.first == first }) else {
            place.error("name the first letter of a line of `variants`, not `\(first)`")
            return nil
        }
        guard line.count <= endings.count else {
            place.error("add endings for the last of: \(line.joined(separator: " "))")
            return nil
        }
        return line
    }

    /// What somebody has typed so far stands in the text until they go on.
    private func checkBeginnings(_ table: [String: String], _ entry: YAMLEntry) {
        let missing = Set(table.keys.flatMap { typed in (1..<max(1, typed.count)).map { String(typed.prefix($0)) } })
            .filter { table[$0] == nil }
        if !missing.isEmpty {
            entry.error("add what these write, with which others begin: \(missing.sorted().joined(separator: " "))")
        }
    }

    private func checkLetters(_ table: [String: String], _ entry: YAMLEntry) {
        let typed = Set(table.values.joined())
        let missing = alphabet.letters.filter { !typed.contains($0) }
        if !missing.isEmpty {
            entry.error("add a way to type: \(missing.map(String.init).joined(separator: " "))")
        }
    }
}
