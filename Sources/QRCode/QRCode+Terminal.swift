extension QRCode {
    /// The code in half blocks, two rows of modules a line, for a terminal of 256 colours: black on white whatever its
    /// own colours are (ECMA-48, section 8.3.117; colours 16 and 231 of xterm's palette).
    public var terminalLines: [String] {
        let all = -Self.quietZone..<width + Self.quietZone
        return stride(from: all.lowerBound, to: all.upperBound, by: 2).map { row in
            let blocks = all.map { column in
                switch (isDark(column: column, row: row), isDark(column: column, row: row + 1)) {
                case (true, true): "█"
                case (true, false): "▀"
                case (false, true): "▄"
                case (false, false): " "
                }
            }
            return "\u{1B}[38;5;16;48;5;231m" + blocks.joined() + "\u{1B}[0m"
        }
    }
}
