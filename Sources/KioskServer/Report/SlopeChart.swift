import PromptEngine

/// How themes move from group to group (a slope chart, after E. R. Tufte, *The Visual Display of Quantitative
/// Information*, 1983, page 158): a column for each group, the first place on top, a line for each theme with its name at
/// both ends.
///
/// A theme has a colour, a shape and a dash of its own, so that none of them is needed alone; a standing line through
/// each shape is the interval of the place. For a language from right to left the first group stands on the right.
/// Lengths are in units of the picture, which has no size of its own.
struct SlopeChart: Sendable {
    struct Place: Hashable, Sendable {
        let rank: Double
        let lower: Double
        let upper: Double
    }

    struct Theme: Hashable, Sendable {
        let name: String
        /// One for each group.
        let places: [Place]
        /// Whether groups differ on it by more than chance: its line is heavier.
        let differs: Bool
    }

    /// Two or more.
    let groups: [String]
    let themes: [Theme]
    let direction: Direction
    /// Tells what the picture is, for whoever does not see it; the table beside it tells the numbers.
    let title: String
    /// How a place is written.
    let number: @Sendable (Double) -> String

    private static let label = 350.0
    private static let gap = 240.0
    private static let row = 66.0
    private static let head = 104.0
    private static let type = 26.0
    private static let line = 30.0
    /// Of a column, within which themes stand beside each other so that their intervals do not cover one another.
    private static let column = 110.0

    private var width: Double { 2 * Self.label + Double(groups.count - 1) * Self.gap }
    private var height: Double { Self.head + Double(themes.count) * Self.row + 12 }

    var svg: String {
        let name = escapedHTML(title)
        return
            "<svg class=\"slope\" viewBox=\"0 0 \(width.short) \(height.short)\" role=\"img\" aria-label=\"\(name)\">"
            + (heads + grid + themes.indices.map(drawn) + ends(atFirst: true) + ends(atFirst: false)).joined()
            + "</svg>"
    }

    // MARK: Places

    private func column(_ group: Int) -> Double {
        let x = Self.label + Double(group) * Self.gap
        return direction == .rtl ? width - x : x
    }

    private var spacing: Double { min(22, Self.column / Double(max(themes.count - 1, 1))) }

    private func lane(_ theme: Int) -> Double { (Double(theme) - Double(themes.count - 1) / 2) * spacing }

    private func height(of rank: Double) -> Double { Self.head + (rank - 0.5) * Self.row }

    // MARK: Parts

    private var heads: [String] {
        groups.enumerated().map { index, name in
            text(name, x: column(index), y: 26, anchor: "middle", weight: "700", characters: 16)
        }
    }

    private var grid: [String] {
        groups.indices.map { index in
            "<rect x=\"\((column(index) - reach).short)\" y=\"\((Self.head - 4).short)\" width=\"\((2 * reach).short)\" "
                + "height=\"\((height - Self.head).short)\" rx=\"12\" fill=\"#f4eada\"/>"
        }
    }

    /// Half the width of a column.
    private var reach: Double { Double(max(themes.count - 1, 0)) * spacing / 2 + 18 }

    private func drawn(_ index: Int) -> String {
        let (theme, mark) = (themes[index], ChartMark(index))
        let points = theme.places.enumerated().map { group, place in
            (x: column(group) + lane(index), y: height(of: place.rank), place: place)
        }
        let path = points.map { "\($0.x.short),\($0.y.short)" }.joined(separator: " ")
        let dash = mark.dash.isEmpty ? "" : " stroke-dasharray=\"\(mark.dash)\""
        let slope =
            "<polyline points=\"\(path)\" fill=\"none\" stroke=\"\(mark.colour)\" "
            + "stroke-width=\"\(theme.differs ? 6 : 3)\"\(dash)/>"
        let marks = points.map { point in
            let (top, bottom) = (height(of: point.place.lower), height(of: point.place.upper))
            return "<path d=\"M\(point.x.short) \(top.short)V\(bottom.short)M\((point.x - 4).short) \(top.short)h8"
                + "M\((point.x - 4).short) \(bottom.short)h8\" stroke=\"\(mark.colour)\" stroke-width=\"2.5\" "
                + "fill=\"none\"/>" + mark.shape(x: point.x, y: point.y)
        }
        return slope + marks.joined()
    }

    /// The names of the themes beside the first or the last group, moved apart where they would overlap.
    private func ends(atFirst isFirst: Bool) -> [String] {
        let group = isFirst ? 0 : groups.count - 1
        let isLeft = isFirst == (direction == .ltr)
        let x = column(group) + (isLeft ? -reach - 14 : reach + 14)
        // In text from right to left the start is on the right.
        let anchor = isLeft == (direction == .ltr) ? "end" : "start"
        let order = themes.indices.sorted { one, other in
            (themes[one].places[group].rank, one) < (themes[other].places[group].rank, other)
        }
        var tops: [Double] = []
        let names = order.map { "\(number(themes[$0].places[group].rank)) \(themes[$0].name)" }
        let sizes = names.map { Double($0.lines(of: Self.characters).count) * Self.line + 4 }
        for (place, theme) in order.enumerated() {
            let wanted = height(of: themes[theme].places[group].rank) - sizes[place] / 2
            tops.append(max(wanted, place > 0 ? tops[place - 1] + sizes[place - 1] : 0))
        }
        let overflow = max(0, (tops.last ?? 0) + (sizes.last ?? 0) - height)
        return order.indices.map { place in
            text(
                names[place], x: x, y: tops[place] - overflow + Self.type, anchor: anchor,
                weight: themes[order[place]].differs ? "700" : "400", characters: Self.characters,
                colour: ChartMark(order[place]).colour)
        }
    }

    private static let characters = 20

    private func text(
        _ words: String, x: Double, y: Double, anchor: String, weight: String, characters: Int,
        colour: String = "#0b2730"
    ) -> String {
        let lines = words.lines(of: characters).enumerated().map { index, line in
            "<tspan x=\"\(x.short)\" y=\"\((y + Double(index) * Self.line).short)\">\(escapedHTML(line))</tspan>"
        }
        return "<text direction=\"\(direction.rawValue)\" text-anchor=\"\(anchor)\" font-size=\"\(Self.type.short)\" "
            + "font-weight=\"\(weight)\" fill=\"\(colour)\">\(lines.joined())</text>"
    }
}

extension Double {
    /// With one digit behind the point at most.
    var short: String {
        let tenths = Int((self * 10).rounded())
        return tenths % 10 == 0 ? String(tenths / 10) : String(Double(tenths) / 10)
    }
}

extension StringProtocol {
    /// In letters of the Latin script: Ethiopic ones are wider.
    fileprivate var breadth: Double {
        unicodeScalars.reduce(0) { $0 + ((0x1200...0x139F).contains($1.value) ? 1.4 : 1) }
    }
}

extension String {
    /// Cut at spaces into at most three lines of about so many characters; what does not fit is left out with an
    /// ellipsis.
    fileprivate func lines(of characters: Int) -> [String] {
        var lines: [String] = []
        for word in split(separator: " ") {
            if let last = lines.last, last.breadth + word.breadth < Double(characters) {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(String(word))
            }
        }
        guard lines.count > 3 else { return lines }
        return Array(lines[..<2]) + [lines[2] + " …"]
    }
}
