/// Columns of plain text: the first to the left, the others to the right, two spaces in between.
struct TextTable {
    private var rows: [[String]]

    init(_ columns: [String]) {
        rows = [columns]
    }

    /// - Parameter cells: as many as there are columns.
    mutating func add(_ cells: [String]) {
        rows.append(cells.map(\.printable))
    }

    var text: String {
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            let cells = row.indices.map { column in
                let padding = String(repeating: " ", count: widths[column] - row[column].count)
                return column == 0 ? row[column] + padding : padding + row[column]
            }
            let line = cells.joined(separator: "  ")
            return String(line.reversed().drop { $0 == " " }.reversed())
        }
        .joined(separator: "\n")
    }
}

extension String {
    /// With a space for each control character, so that a name in a file cannot steer a terminal or break a line.
    var printable: String {
        var scalars = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: scalars.append(" ")
            default: scalars.append(scalar)
            }
        }
        return String(scalars)
    }
}

extension Double {
    /// Rounded to so many digits behind a decimal comma.
    func dutch(_ digits: Int) -> String {
        let unit = (0..<digits).reduce(1) { power, _ in power * 10 }
        let whole = Int((magnitude * Double(unit)).rounded())
        let fraction = String(whole % unit)
        let sign = self < 0 && whole > 0 ? "−" : ""
        guard digits > 0 else { return sign + String(whole) }
        return sign + "\(whole / unit)," + String(repeating: "0", count: digits - fraction.count) + fraction
    }
}
