import PromptEngine
import Testing

@testable import Fonts

struct GlyphCheckTests {
    @Test("a letter that no served font has is told once, with its place and what to do")
    func missingGlyph() throws {
        let latin = try #require(InstalledFonts().family("Noto Sans"))
        let faults = GlyphCheck(ServedFonts(families: [latin])).faults(in: [
            text("een twee", "first"), text("ቘ en ቘ", "second"), text("ቘ", "third"),
        ])
        #expect(
            faults.map(\.description) == [
                """
                Locales/ti/interface.yaml:7: second: no served font has ቘ (U+1258): install fonts-noto-core, name a family \
                that has it with --font, or write another character
                """
            ])
    }

    @Test("a letter must be there in bold too")
    func bold() {
        let regular = FontFace(path: "r", weight: .regular, format: .trueType, coverage: Coverage("ab"))
        let bold = FontFace(path: "b", weight: .bold, format: .trueType, coverage: Coverage("a"))
        let check = GlyphCheck(
            ServedFonts(families: [FontFamily(name: "Half", regular: regular, bold: bold)]))
        #expect(check.faults(in: [text("ab", "key")]).map(\.key) == ["key"])
        #expect(check.faults(in: [text("a", "key")]) == [])
    }

    @Test("what has no shape needs no font: spaces, ends of lines, joiners, variation selectors, marks of direction")
    func shapeless() {
        let one = FontFace(path: "r", weight: .regular, format: .trueType, coverage: Coverage("a"))
        let check = GlyphCheck(ServedFonts(families: [FontFamily(name: "One", regular: one)]))
        #expect(
            check.faults(in: [text("a a\u{A0}\na\u{200D}a\u{200C}a\u{FE0F}a\u{061C}\u{2066}a\u{2069}a\u{AD}", "key")])
                == [])
    }

    @Test("families that are not installed are faults of their own, and the only ones where nothing is")
    func noFonts() throws {
        let faults = GlyphCheck(ServedFonts(from: try InstalledFonts(folder: "/nowhere"))).faults(in: [text("a", "key")]
        )
        #expect(faults.map(\.key) == ServedFonts.usual)
        #expect(
            faults.first?.description == "fonts:1: Noto Sans: not installed: install the Debian package fonts-noto-core"
        )
    }

    private func text(_ text: String, _ key: String) -> ShownText {
        ShownText(file: "Locales/ti/interface.yaml", line: 7, key: key, text: text)
    }
}
