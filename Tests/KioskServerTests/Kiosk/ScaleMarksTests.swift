import PromptEngine
import Testing

@testable import KioskServer

/// Which drawing stands at which step of a scale.
@Suite struct ScaleMarksTests {
    @Test("the ends have the first and the last drawing, all steps differ, and the halves mirror", arguments: 2...11)
    func drawings(of steps: Int) throws {
        let numbers = try (1...steps).map { step in
            try #require(Int(ScaleMarks.faces.symbol(at: step, of: steps).dropFirst("face-".count)))
        }
        #expect(numbers.first == 0)
        #expect(numbers.last == ScaleMarks.lastSymbol)
        #expect(numbers == numbers.sorted() && Set(numbers).count == steps)
        #expect(numbers.reversed() == numbers.map { ScaleMarks.lastSymbol - $0 })
    }

    @Test("amounts have other drawings than liking")
    func amounts() {
        #expect((1...3).map { ScaleMarks.dots.symbol(at: $0, of: 3) } == ["amount-0", "amount-6", "amount-12"])
        #expect(ScaleMarks.faces.symbol(at: 2, of: 3) == "face-6")
    }
}
