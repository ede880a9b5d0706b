import Testing

@testable import Fonts

struct FontStyleSheetTests {
    @Test("each character of a weight is in one face, that of the first family that has it")
    func disjoint() {
        let latin = FontFamily(
            name: "Latin", regular: face("latin", .regular, "abc"), bold: face("latin-bold", .bold, "ab"))
        let signs = FontFamily(name: "Signs", regular: face("signs", .regular, "c→−"))
        let sheet = FontStyleSheet(ServedFonts(families: [latin, signs])) { "../fonts/\($0.path).ttf" }
        #expect(
            sheet.css == """
                @font-face { font-family: "Inbreng"; font-weight: 400; font-style: normal; font-display: swap; \
                src: url("../fonts/latin.ttf") format("truetype"); unicode-range: U+61-63 }
                @font-face { font-family: "Inbreng"; font-weight: 400; font-style: normal; font-display: swap; \
                src: url("../fonts/signs.ttf") format("truetype"); unicode-range: U+2192, U+2212 }
                @font-face { font-family: "Inbreng"; font-weight: 700; font-style: normal; font-display: swap; \
                src: url("../fonts/latin-bold.ttf") format("truetype"); unicode-range: U+61-62 }
                @font-face { font-family: "Inbreng"; font-weight: 700; font-style: normal; font-display: swap; \
                src: url("../fonts/signs.ttf") format("truetype"); unicode-range: U+63, U+2192, U+2212 }
                """)
    }

    @Test("without fonts there are no rules")
    func none() {
        #expect(FontStyleSheet(.none) { $0.path }.css.contains("@font-face") == false)
    }

    private func face(_ name: String, _ weight: FontWeight, _ letters: String) -> FontFace {
        FontFace(path: name, weight: weight, format: .trueType, coverage: Coverage(letters))
    }
}
