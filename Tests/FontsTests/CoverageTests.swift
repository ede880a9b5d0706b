import Testing

@testable import Fonts

struct CoverageTests {
    @Test("ranges that touch or overlap become one")
    func joining() {
        #expect(Coverage([5...6, 1...2, 3...3, 6...9]).ranges == [1...3, 5...9])
        #expect(Coverage("cab").ranges == [0x61...0x63])
        #expect(Coverage("cab").count == 3)
    }

    @Test("what one set has and another has not is left", arguments: 0..<200)
    func subtracting(seed: Int) {
        // Sixteen characters in or out, by the bits of two numbers.
        let (first, second) = (seed &* 40_503 & 0xFFFF, seed &* 25_173 >> 3 & 0xFFFF)
        let rest = Self.coverage(first).subtracting(Self.coverage(second))
        #expect(rest == Self.coverage(first & ~second))
        #expect(Self.coverage(first).union(Self.coverage(second)) == Self.coverage(first | second))
        for value in 0..<UInt32(16) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            #expect(Self.coverage(first).contains(scalar) == (first >> value & 1 == 1))
        }
    }

    private static func coverage(_ bits: Int) -> Coverage {
        Coverage((0..<UInt32(16)).filter { bits >> $0 & 1 == 1 }.map { $0...$0 })
    }
}
