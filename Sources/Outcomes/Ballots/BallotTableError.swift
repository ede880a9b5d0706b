public import SessionModel

/// Why ballots cannot be counted.
public enum BallotTableError: Error, Hashable, Sendable {
    /// No ballots, or nothing to rank.
    case empty
    case repeatedTheme
    case secondBallot(ParticipantID)
    case unknownTheme(ThemeID, ParticipantID)
    case badRank(ThemeID, ParticipantID)
    /// Of a file. Lines count from 1, and a row is named by the line on which it starts.
    case file(line: Int, Fault)

    /// What can be wrong on a line of a file.
    public enum Fault: Hashable, Sendable {
        /// The first line is not ``BallotTable/header``; the names that are there.
        case header([String])
        case fieldCount(Int)
        /// The name of the column.
        case emptyField(String)
        case badRank(String)
        /// The participant and the theme, and the line that already ranked it.
        case rankedTwice(String, String, firstLine: Int)
        /// The participant, both groups, and the line with the first.
        case twoGroups(String, String, String, firstLine: Int)
        case quote(CSVFault)
    }
}

extension BallotTableError: CustomStringConvertible {
    /// What is wrong, where, and what to do, in English: for the operator, as on the whole command line.
    public var description: String {
        switch self {
        case .empty: "there are no ballots in it: give at least one row under the header"
        case .repeatedTheme: "a theme is named twice: name each once"
        case .secondBallot(let participant): "participant \(participant) has two ballots: keep one"
        case .unknownTheme(let theme, let participant):
            "participant \(participant) ranks \(theme), which is no theme of this table: add the theme or drop the rank"
        case .badRank(let theme, let participant):
            "participant \(participant) gives \(theme) a rank that is no number above 0"
        case .file(let line, let fault): "line \(line): \(fault)"
        }
    }
}

extension BallotTableError.Fault: CustomStringConvertible {
    public var description: String {
        switch self {
        case .header(let names) where names.count == 1 && names[0].contains(";"):
            "the columns are separated by semicolons: save the table with commas"
        case .header(let names):
            "the header is “\(names.joined(separator: ","))”: it must be "
                + "“\(BallotTable.header.joined(separator: ","))”"
        case .fieldCount(let count): "there are \(count) fields: give \(BallotTable.header.count)"
        case .emptyField(let column): "the field \(column) is empty: fill it in (only rank may be empty: not ranked)"
        case .badRank(let text): "the rank “\(text)” is no number above 0: write it like 1, 2 or 2.5"
        case .rankedTwice(let participant, let theme, let line):
            "participant \(participant) already has a row for “\(theme)” on line \(line): keep one"
        case .twoGroups(let participant, let group, let first, let line):
            "participant \(participant) is in group “\(group)”, but in “\(first)” on line \(line): choose one"
        case .quote(let fault): "\(fault)"
        }
    }
}
