import Foundation
import Testing

@testable import Fonts

struct InstalledFontsTests {
    @Test("the families that screens need are installed, in two weights, in files that browsers can use")
    func usual() throws {
        let fonts = ServedFonts(from: try InstalledFonts())
        #expect(fonts.missing == [])
        #expect(fonts.families.map(\.name) == ServedFonts.usual)
        for family in fonts.families {
            #expect(family.regular.weight == .regular)
            #expect(family.regular.format == .trueType)
            #expect(FileManager.default.fileExists(atPath: family.regular.path))
        }
        // Signs have no bold of their own.
        #expect(fonts.families.filter { $0.bold == nil }.map(\.name) == ["Noto Sans Math"])
    }

    @Test("a family has the letters of its script, and not those of others")
    func coverage() throws {
        let installed = try InstalledFonts()
        let ethiopic = try #require(installed.family("Noto Sans Ethiopic"))
        for face in ethiopic.faces {
            #expect(face.coverage.contains("ቘ"))
            #expect(face.coverage.contains("፧"))
            #expect(!face.coverage.contains("ع"))
            #expect(face.coverage.count > 450)
        }
        let latin = try #require(installed.family("noto sans"), "names are the same in any case")
        #expect(latin.regular.coverage.contains("ë"))
        #expect(!latin.regular.coverage.contains("ቘ"))
    }

    @Test("nothing stands in for a family that is not there")
    func absent() throws {
        #expect(try InstalledFonts().family("Noto Sans Klingon") == nil)
        #expect(try InstalledFonts(folder: "/nowhere").family("Noto Sans") == nil)
        let fonts = ServedFonts(named: ["Abyssinica"], from: try InstalledFonts(folder: "/nowhere"))
        #expect(fonts.missing == ["Abyssinica"] + ServedFonts.usual)
        #expect(fonts.families == [])
    }

    @Test("the operator's families come first")
    func named() throws {
        let fonts = ServedFonts(named: ["Noto Sans Math", "Noto Serif Ethiopic"], from: try InstalledFonts())
        #expect(
            fonts.families.map(\.name) == [
                "Noto Sans Math", "Noto Serif Ethiopic", "Noto Sans", "Noto Sans Arabic", "Noto Sans Ethiopic",
            ])
    }
}
