/// What tells a theme apart in a chart: colour, shape and dash, each enough without the others for six themes and
/// together for more than thirty.
struct ChartMark: Sendable {
    let colour: String
    /// As `stroke-dasharray`; empty for a line without gaps.
    let dash: String
    private let form: Int

    /// At least 4.5:1 on the grounds of the pages, so that names may have them too.
    private static let colours = ["#0b2730", "#a3330b", "#0f655a", "#6a3d9a", "#7d5000", "#1f5fa8", "#a01858"]
    private static let dashes = ["", "12 6", "3 6", "16 6 3 6", "7 4", "24 6"]

    /// - Parameter index: of the theme.
    init(_ index: Int) {
        colour = Self.colours[index % Self.colours.count]
        dash = Self.dashes[index % Self.dashes.count]
        form = index % 6
    }

    /// The shape around a point, about 18 units wide.
    func shape(x: Double, y: Double) -> String {
        func polygon(_ points: [(Double, Double)]) -> String {
            let list = points.map { "\((x + $0.0).short),\((y + $0.1).short)" }.joined(separator: " ")
            return "<polygon points=\"\(list)\" fill=\"\(colour)\" stroke=\"#fffdf9\" stroke-width=\"1.5\"/>"
        }
        switch form {
        case 1: return polygon([(-8, -8), (8, -8), (8, 8), (-8, 8)])
        case 2: return polygon([(0, -10), (10, 8), (-10, 8)])
        case 3: return polygon([(0, -11), (11, 0), (0, 11), (-11, 0)])
        case 4: return polygon([(0, 10), (10, -8), (-10, -8)])
        case 5:
            return polygon([
                (-3, -10), (3, -10), (3, -3), (10, -3), (10, 3), (3, 3), (3, 10), (-3, 10), (-3, 3), (-10, 3),
                (-10, -3), (-3, -3),
            ])
        default:
            return "<circle cx=\"\(x.short)\" cy=\"\(y.short)\" r=\"9\" fill=\"\(colour)\" stroke=\"#fffdf9\" "
                + "stroke-width=\"1.5\"/>"
        }
    }
}
