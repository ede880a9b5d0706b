import Outcomes
import Testing

@Suite struct CSVDocumentTests {
    /// The text of a table with one cell, without what stands around it.
    private static func field(_ cell: CSVCell) -> String {
        let text = CSVDocument(header: ["h"], rows: [[cell]]).text.unicodeScalars
        return String(String.UnicodeScalarView(text.dropFirst(4).dropLast(2)))
    }

    @Test("a table starts with a byte order mark, and every row ends with CRLF")
    func shape() {
        let table = CSVDocument(header: ["a", "b"], rows: [[.text("ቋንቋ"), .number(3)], [.text("سكن"), .number(-4)]])
        let expected = "\u{FEFF}a,b\r\nቋንቋ,3\r\nسكن,-4\r\n"
        #expect(Array(table.text.utf8) == Array(expected.utf8))
        #expect(Array(table.text.utf8.prefix(3)) == [0xEF, 0xBB, 0xBF])
    }

    @Test("an empty table is its header")
    func empty() {
        #expect(CSVDocument(header: ["a", "b"], rows: []).text == "\u{FEFF}a,b\r\n")
    }

    @Test(
        "words with separators, quotes or line breaks stand in quotes, and quotes are doubled",
        arguments: [
            ("plain words", "plain words"), ("", ""), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""),
            ("a\nb", "\"a\nb\""), ("a\r\nb", "\"a\r\nb\""), ("a;b", "\"a;b\""),
        ])
    func quotes(_ text: String, _ field: String) {
        #expect(Self.field(.text(text)) == field)
    }

    @Test(
        "words that a spreadsheet could run as a formula get an apostrophe",
        arguments: [
            ("=1+1", "'=1+1"), ("+31", "'+31"), ("-", "'-"), ("@SUM(A1)", "'@SUM(A1)"), ("\tx", "\"'\tx\""),
            ("\rx", "\"'\rx\""), ("\nx", "\"'\nx\""), ("＝1", "'＝1"), ("＋1", "'＋1"), ("－1", "'－1"), ("＠a", "'＠a"),
            ("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""), ("=\u{301}1", "'=\u{301}1"),
        ])
    func formulas(_ text: String, _ field: String) {
        #expect(Array(Self.field(.text(text)).unicodeScalars) == Array(field.unicodeScalars))
    }

    @Test(
        "so do words that would start a cell where semicolons, tabs or line breaks separate",
        arguments: [
            ("a;=1", "\"a;'=1\""), ("a;\"=1\"", "\"a;'\"\"=1\"\"\""), ("a\t=1", "\"a\t'=1\""),
            ("taal\n- werk", "\"taal\n'- werk\""), ("a\r\n@x", "\"a\r\n'@x\""), ("a;b", "\"a;b\""),
            ("a; =1", "\"a; =1\""),
        ])
    func laterCells(_ text: String, _ field: String) {
        #expect(Array(Self.field(.text(text)).unicodeScalars) == Array(field.unicodeScalars))
    }

    @Test("signs inside words are left alone, and so is a number", arguments: ["1+1=2", "a-b", "e@mail", "nl-simple"])
    func leavesAlone(_ text: String) {
        #expect(Self.field(.text(text)) == text)
        #expect(Self.field(.number(-12)) == "-12")
    }
}
