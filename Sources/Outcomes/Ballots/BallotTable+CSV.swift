import SessionModel

extension BallotTable {
    /// The columns of a file, in this order.
    public static let header = ["participant", "group", "theme", "rank"]

    /// Reads RFC 4180: one row for each theme that a participant ranks, commas, an optional byte order mark.
    ///
    /// Spaces around a field do not count. A theme that is not ranked has no row, or one with an empty rank. The themes
    /// are all that occur, so a theme that nobody ranked needs such a row. Who is in the group `(no group)` has none.
    ///
    /// - Throws: ``BallotTableError``, naming the line.
    public init(csv text: String) throws(BallotTableError) {
        var reader = BallotReader()
        var rows = CSVReader(text)
        do {
            while let row = try rows.next() { try reader.read(row) }
        } catch let fault as CSVFault {
            throw .file(line: rows.line, .quote(fault))
        } catch let error as BallotTableError {
            throw error
        } catch {
            throw .empty
        }
        try self.init(themes: Array(reader.themes), ballots: reader.ballots)
    }
}

/// Collects ballots row by row.
private struct BallotReader {
    private struct Person {
        let group: String
        let groupLine: Int
        var ranks: [ThemeID: Double] = [:]
        var lines: [ThemeID: Int] = [:]
    }

    private var hasHeader = false
    private var people: [String: Person] = [:]
    private(set) var themes: Set<ThemeID> = []

    var ballots: [Ballot] {
        people.sorted { $0.key < $1.key }.map { name, person in
            Ballot(
                participant: ParticipantID(name), group: OutcomeGroup.shown(StakeholderGroupID(person.group)),
                ranks: person.ranks)
        }
    }

    mutating func read(_ row: CSVReader.Row) throws(BallotTableError) {
        let fields = row.fields.map(\.trimmed)
        guard hasHeader else {
            guard fields == BallotTable.header else { throw .file(line: row.line, .header(fields)) }
            hasHeader = true
            return
        }
        guard fields.count == BallotTable.header.count else {
            throw .file(line: row.line, .fieldCount(fields.count))
        }
        for (name, field) in zip(BallotTable.header, fields) where field.isEmpty && name != "rank" {
            throw .file(line: row.line, .emptyField(name))
        }
        let (name, group, theme) = (fields[0], fields[1], ThemeID(fields[2]))
        var person = people.removeValue(forKey: name) ?? Person(group: group, groupLine: row.line)
        guard person.group == group else {
            throw .file(line: row.line, .twoGroups(name, group, person.group, firstLine: person.groupLine))
        }
        if let first = person.lines.updateValue(row.line, forKey: theme) {
            throw .file(line: row.line, .rankedTwice(name, fields[2], firstLine: first))
        }
        if !fields[3].isEmpty {
            guard let rank = Double(rank: fields[3]) else { throw .file(line: row.line, .badRank(fields[3])) }
            person.ranks[theme] = rank
        }
        themes.insert(theme)
        people[name] = person
    }
}

extension Double {
    /// Digits with at most one point among them, at most fifteen, so that different ranks stay different; above 0.
    fileprivate init?(rank text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let isDecimal = (1...2).contains(parts.count) && parts.allSatisfy { !$0.isEmpty }
        let hasDigitsOnly = parts.joined().allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard isDecimal, hasDigitsOnly, text.utf8.count <= 16, let value = Double(text), value > 0 else { return nil }
        self = value
    }
}

extension String {
    fileprivate var trimmed: String {
        guard first?.isWhitespace == true || last?.isWhitespace == true else { return self }
        guard let start = firstIndex(where: { !$0.isWhitespace }), let end = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[start...end])
    }
}
