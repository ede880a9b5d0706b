/// A table of plain text with columns as wide as they need.
final class Table {
    private var rows: [[String]]

    init(columns: [String]) {
        rows = [columns]
    }

    func row(_ name: String, _ result: LoadGenerator.Result, limit: Double?, ratio: Double?, goal: String?) {
        rows.append([
            name, whole(result.rate), decimal(result.p99), whole(result.processor), String(result.failures),
            limit.map(whole) ?? "", ratio.map(decimal) ?? "", goal ?? "",
        ])
    }

    func row(_ name: String, rate: Double) {
        rows.append([name, whole(rate), "", "", "", "", "", ""])
    }

    func row(_ cells: [String]) {
        rows.append(cells)
    }

    func print() {
        let widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        for row in rows {
            let cells = zip(row, widths).enumerated().map { column, cell in
                let padding = String(repeating: " ", count: cell.1 - cell.0.count)
                return column == 0 ? cell.0 + padding : padding + cell.0
            }
            Swift.print(cells.joined(separator: "  "))
        }
        Swift.print("")
    }

    private func whole(_ value: Double) -> String { String(Int(value.rounded())) }
}

/// A number with two decimals.
func decimal(_ value: Double) -> String { String((value * 100).rounded() / 100) }
