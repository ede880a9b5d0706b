import TestSupport
import Testing

@testable import Speech

@Suite("Number words")
struct NumberWordsTests {
    /// All numbers to ten thousand, and some of each size to a million.
    private static let values: [Int] = {
        var random = SeededGenerator(seed: 112)
        return Array(0...10_000) + (0..<2000).map { _ in Int.random(in: 10_001...1_000_000, using: &random) } + [
            1_000_000
        ]
    }()

    /// ICU writes Dutch numbers as one word, we leave spaces for the voice and mark één; the letters are the same.
    private func letters(_ text: String) -> String {
        text.replacing("\u{AD}", with: "").replacing(" ", with: "").replacing("é", with: "e")
    }

    private func differences(_ icu: String, _ ours: (Int) -> [String], of values: [Int]) throws -> [Int] {
        let spellOut = try SpellOut("nl", icu)
        defer { spellOut.close() }
        return values.filter { letters(ours($0).joined()) != letters(spellOut.words($0)) }
    }

    @Test("Dutch cardinals have ICU's letters")
    func dutchCardinals() throws {
        let dutch = try DutchVerbaliser(folder: TestVoices.locales + "/nl/voice")
        #expect(try differences("%spellout-cardinal", dutch.cardinal, of: Self.values).isEmpty)
    }

    @Test("Dutch ordinals have ICU's letters, but for nulde, which ICU calls nulste")
    func dutchOrdinals() throws {
        let dutch = try DutchVerbaliser(folder: TestVoices.locales + "/nl/voice")
        #expect(try differences("%spellout-ordinal", dutch.ordinal, of: Self.values) == [0])
    }

    @Test("Dutch years have ICU's letters, with the honderd that ICU leaves out: negentienhonderd achtennegentig")
    func dutchYears() throws {
        let dutch = try DutchVerbaliser(folder: TestVoices.locales + "/nl/voice")
        let spellOut = try SpellOut("nl", "%spellout-numbering-year")
        defer { spellOut.close() }
        for year in 1100..<2100 {
            let ours = letters(dutch.year(year).joined())
            let isShort = year < 2000 && year % 100 > 0
            #expect((isShort ? ours.replacing("honderd", with: "") : ours) == letters(spellOut.words(year)))
        }
    }

    @Test("Arabic numbers have ICU's letters, but for where we differ on purpose")
    func arabic() throws {
        let arabic = try ArabicVerbaliser(folder: TestVoices.locales + "/ar/voice")
        let spellOut = try SpellOut("ar", "%spellout-numbering")
        defer { spellOut.close() }
        for value in Self.values {
            let ours = arabic.cardinal(value).joined(separator: " ").unicodeScalars.filter { !$0.isArabicMark }
            #expect(String(String.UnicodeScalarView(ours)) == Self.oblique(spellOut.words(value)), "\(value)")
        }
    }

    /// ICU's words in our forms: the oblique case, hundreds as one word, 11 in the masculine, no alef in "and two",
    /// and the plural "thousands" also after a hundred and three.
    private static func oblique(_ words: String) -> String {
        var text = words
        for (icu, ours) in [
            ("مائتان ألف", "مئتي ألف"), ("مائتان", "مئتين"), ("ثمانية مائة", "ثمانمئة"), ("ة مائة", "مئة"),
            ("مائة", "مئة"),
            ("إحدى عشر", "أحد عشر"), ("إثنا عشر", "اثني عشر"), ("وإثنان", "وثنين"), ("إثنان", "اثنين"),
            ("واثني", "وثني"),
            ("عشرون", "عشرين"), ("ثون", "ثين"), ("بعون", "بعين"), ("مسون", "مسين"), ("تون", "تين"), ("نون", "نين"),
            ("سعون", "سعين"),
        ] {
            text = text.replacing(icu, with: ours)
        }
        for unit in ["ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"] {
            text = text.replacing("و\(unit) ألف", with: "و\(unit) آلاف")
        }
        return text
    }

    @Test("each number to a million has other Tigrinya words, all of them words of the table")
    func tigrinya() throws {
        let table = try TestVoices.rules().numbers
        let known = Set(table.values.flatMap { [$0.alone, $0.joined] })
        let numbers = TigrinyaNumbers(words: table)
        // What stands before and behind "thousand" is made alike: all of it, and many pairs of both.
        var values = Set(Self.values + Array(0...30_000) + stride(from: 0, through: 1_000_000, by: 1000))
        var random = SeededGenerator(seed: 117)
        for _ in 0..<20_000 { values.insert(Int.random(in: 0...1_000_000, using: &random)) }
        var said: [[String]: Int] = [:]
        for value in values {
            let words = numbers.words(for: value)
            #expect(words.allSatisfy(known.contains) && !words.isEmpty, "\(value): \(words)")
            let other = said.updateValue(value, forKey: words)
            #expect(other == nil, "\(value): \(words)")
        }
    }

    @Test("a number larger than can be said as one is read digit by digit")
    func large() throws {
        for voice in Voice.allCases {
            let words = try ExpansionSuite.said("98765432109876", by: voice).split(separator: " ")
            #expect(words.count == 14)
        }
    }
}
