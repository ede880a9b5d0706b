import TestSupport
import Testing

@testable import PromptEngine

@Suite struct TigrinyaSpellingTests {
    private static let screens = AuthorFiles.tigrinyaScreens

    private func faults(_ text: String, say: String = "ቃል") -> [String] {
        AuthorFiles.judged.addingTigrinya().replacing(
            "listen: { text: 'ቃል', say: 'ቃል' }", with: "listen: { text: '\(text)', say: '\(say)' }", in: Self.screens
        ).adding("Locales/ti/names.txt", "Inbreng").qualityFaults()
    }

    @Test(
        "what is no letter or mark of Tigrinya is told, with what to write instead",
        arguments: [
            ("ሠላም", "write `ሰ` for `ሠ`"), ("ኃይሊ", "write `ሓ` for `ኃ`"), ("ፀሓይ", "write `ጸ` for `ፀ`"),
            ("ሧ", "write `ሷ` for `ሧ`"),
            ("ኈ", "remove `ኈ`"), ("ዸ", "remove `ዸ`"), ("ኯ", "remove `ኯ`"), ("ቃል?", "write `፧` for `?`"),
            ("ቃል, ቃል", "write `፣` for `,`"), ("ቃል.", "write `።` for `.`"), ("ቃ\u{135F}ል", "remove `\u{135F}`"),
        ])
    func letters(text: String, advice: String) {
        #expect(faults(text) == ["\(Self.screens):9: listen.text: \(advice), which Tigrinya does not use"])
    }

    @Test("a word in other letters is told whole, unless it is a name")
    func names() {
        #expect(
            faults("Inbreng browser p") == [
                "\(Self.screens):9: listen.text: write \"browser\" in the letters of Tigrinya, or add it to "
                    + "Locales/ti/names.txt if it is a name or a loanword"
            ])
    }

    @Test("what is right is no fault")
    func right() {
        #expect(faults("ሰላም፣ “ከመይ” ኣለኹም፧ 0,05 (2017)–3% {count} ቋንቋ ሟ ጓል ኵሉ!", say: "ቃ\u{135F}ል") == [])
    }

    @Test("the letters are 32 bases in seven orders, 25 labialised ones and 22 in -wa; none is of another spelling")
    func alphabet() {
        #expect(TigrinyaLetters.bases.count == 32)
        #expect(TigrinyaLetters.all.count == 32 * 7 + 25 + 22)
        #expect(TigrinyaLetters.all.allSatisfy { $0.properties.generalCategory == .otherLetter })
        for value in UInt32(0x1200)...0x135A {
            guard let letter = Unicode.Scalar(value), let instead = TigrinyaLetters.replacement(of: letter) else {
                continue
            }
            #expect(!TigrinyaLetters.all.contains(letter) && TigrinyaLetters.all.contains(instead))
        }
    }

    @Test("any text of the letters is right, and one wrong letter anywhere in it is found")
    func anywhere() {
        var random = SeededGenerator(seed: 5)
        let letters = TigrinyaLetters.all.sorted()
        let wrong = (UInt32(0x1200)...0x135A).compactMap(Unicode.Scalar.init).filter {
            $0.properties.generalCategory == .otherLetter && !TigrinyaLetters.all.contains($0)
        }
        for _ in 0..<3 {
            var text = String.UnicodeScalarView((0..<200).compactMap { _ in letters.randomElement(using: &random) })
            #expect(faults(String(text)) == [])
            let place = text.index(text.startIndex, offsetBy: Int.random(in: 0..<200, using: &random))
            text.insert(wrong.randomElement(using: &random) ?? "ሠ", at: place)
            #expect(faults(String(text)).count == 1)
        }
    }
}
