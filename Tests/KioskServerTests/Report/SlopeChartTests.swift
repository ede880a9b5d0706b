import Foundation
import PromptEngine
import Testing

@testable import KioskServer

@Suite struct SlopeChartTests {
    private func chart(_ direction: Direction, ranks: [[Double]], names: [String]) -> SlopeChart {
        SlopeChart(
            groups: ["Een", "Twee"],
            themes: zip(names, ranks).map { name, ranks in
                SlopeChart.Theme(
                    name: name, places: ranks.map { SlopeChart.Place(rank: $0, lower: 1, upper: 3) }, differs: false)
            },
            direction: direction, title: "Volgorde", number: { String(Int($0)) })
    }

    private func numbers(_ pattern: Regex<(Substring, Substring)>, in svg: String) -> [Double] {
        svg.matches(of: pattern).compactMap { Double($0.1) }
    }

    @Test("each theme has a line, a shape in each column, an interval in each column, and its name at both ends")
    func parts() {
        let svg = chart(.ltr, ranks: [[1, 3], [2, 1], [3, 2]], names: ["Taal", "Huis", "Werk"]).svg
        #expect(svg.matches(of: #/<polyline /#).count == 3)
        #expect(svg.matches(of: #/<(circle|polygon) /#).count == 6)
        #expect(svg.matches(of: #/<path /#).count == 6)
        for name in ["1 Taal", "3 Taal", "2 Huis", "1 Huis"] { #expect(svg.contains(">\(name)<")) }
    }

    @Test("a language from right to left begins on the right")
    func mirrored() throws {
        let names = ["Taal", "Huis"]
        let first = { (direction: Direction) in
            numbers(
                #/<text [^>]*text-anchor="middle"[^>]*><tspan x="([0-9.]+)"/#,
                in: chart(direction, ranks: [[1, 2], [2, 1]], names: names).svg)
        }
        let (left, right) = (first(.ltr), first(.rtl))
        try #require(left.count == 2 && right.count == 2)
        #expect(left[0] < left[1])
        #expect(right == left.reversed())
    }

    @Test("names of themes at the same place stand below each other")
    func ties() {
        let svg = chart(.ltr, ranks: [[2, 2], [2, 2], [2, 2]], names: ["Taal", "Huis", "Werk"]).svg
        let tops = numbers(#/<text [^>]*text-anchor="end"[^>]*><tspan x="[0-9.]+" y="([0-9.]+)"/#, in: svg).sorted()
        #expect(tops.count == 3)
        #expect(zip(tops, tops.dropFirst()).allSatisfy { $1 - $0 >= 20 })
    }

    @Test("names in wide letters break sooner")
    func wide() {
        let lines = { (name: String) in
            self.chart(.ltr, ranks: [[1, 2], [2, 1]], names: [name, "Huis"]).svg.matches(of: #/<tspan /#).count
        }
        #expect(lines("ኣሰራርሓ ናይዚ ሃገር ምፍላጥ") > lines("asera nay hag fela"))
    }

    @Test("no two of forty-two themes look the same")
    func marks() {
        let looks = (0..<42).map { index in
            let mark = ChartMark(index)
            return [mark.colour, mark.dash, mark.shape(x: 0, y: 0)]
        }
        #expect(Set(looks).count == 42)
    }
}
