import QRCode
import Testing

@Suite struct QRCodeTests {
    private let address = "https://192.168.1.20:8443/kiosk/170406"

    /// Dark and light of one row, as `#` and `.`.
    private func row(_ row: Int, of code: QRCode, _ columns: Range<Int>) -> String {
        columns.map { code.isDark(column: $0, row: row) ? "#" : "." }.joined()
    }

    @Test("an address of the room takes the 29 modules of version 3, which a phone reads from afar")
    func size() throws {
        #expect(try QRCode(address).width == 29)
    }

    @Test("three corners have the pattern by which a camera finds the code, the fourth has not")
    func corners() throws {
        let code = try QRCode(address)
        let pattern = ["#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######"]
        for line in pattern.indices {
            #expect(row(line, of: code, 0..<7) == pattern[line])
            #expect(row(line, of: code, 22..<29) == pattern[line])
            #expect(row(22 + line, of: code, 0..<7) == pattern[line])
        }
        #expect(pattern.indices.map { row(22 + $0, of: code, 22..<29) } != pattern)
    }

    @Test("its format says error correction M")
    func correction() throws {
        // ISO/IEC 18004:2015, section 7.9: the two bits beside the first corner are 00 for M, masked by 10.
        #expect(row(8, of: try QRCode(address), 0..<2) == "#.")
    }

    @Test("the drawing covers the dark modules and nothing else, four modules from every side")
    func drawing() throws {
        let code = try QRCode(address)
        #expect(code.drawnWidth == 37)
        var covered: Set<[Int]> = []
        for match in code.path.matches(of: /M(\d+) (\d+)h(\d+)v1h-(\d+)z/) {
            let (column, row) = (try #require(Int(match.1)), try #require(Int(match.2)))
            #expect(match.3 == match.4)
            for step in 0..<(try #require(Int(match.3))) { covered.insert([column + step, row]) }
        }
        let dark = (0..<29).flatMap { row in
            (0..<29).filter { code.isDark(column: $0, row: row) }.map { [$0 + 4, row + 4] }
        }
        #expect(covered == Set(dark))
    }

    @Test("the image has a name for whoever cannot see it")
    func name() throws {
        let svg = try QRCode(address).svg(escapedName: "QR-code: kiosk")
        #expect(svg.contains("role=\"img\" aria-label=\"QR-code: kiosk\""))
        #expect(svg.contains("viewBox=\"0 0 37 37\""))
    }

    @Test("in a terminal two rows are one line, black on white, with the quiet zone")
    func terminal() throws {
        let code = try QRCode(address)
        let lines = code.terminalLines
        #expect(lines.count == 19)
        let blocks = lines.map { $0.replacing(/\u{1B}\[[\d;]*m/, with: "") }
        #expect(blocks.allSatisfy { $0.count == 37 })
        #expect(blocks[0].allSatisfy { $0 == " " } && blocks[1].allSatisfy { $0 == " " })
        #expect(blocks[2].hasPrefix("    █▀▀▀▀▀█"))
        for row in 0..<29 {
            let line = Array(blocks[(row + 4) / 2])
            for column in 0..<29 {
                let filled: Set<Character> = (row + 4) % 2 == 0 ? ["█", "▀"] : ["█", "▄"]
                #expect(filled.contains(line[column + 4]) == code.isDark(column: column, row: row))
            }
        }
    }

    @Test("a text that no code can hold is refused, the longest that one can is not")
    func length() throws {
        #expect(try QRCode(String(repeating: "x", count: 2331)).width == 177)
        #expect(throws: QRCodeError.tooLong) { try QRCode(String(repeating: "x", count: 2332)) }
        #expect(throws: QRCodeError.empty) { try QRCode("") }
    }
}
