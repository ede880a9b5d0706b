import PromptEngine
import SessionModel
import TestSupport
import Testing

@Suite struct TokenTests {
    @Test(
        "a token is a word with its punctuation; what holds no word joins its neighbour",
        arguments: [
            ("nl", "Wat is nodig?", ["Wat", "is", "nodig?"]),
            ("nl", "  Wat\n is\tnodig ", ["Wat", "is", "nodig"]),
            ("nl", "taal – en werk", ["taal –", "en", "werk"]),
            ("nl", "– taal en werk …", ["– taal", "en", "werk …"]),
            ("nl", "’s avonds, zo'n e-mail", ["’s", "avonds,", "zo'n", "e-mail"]),
            ("nl", "3 dingen", ["3", "dingen"]),
            ("nl", "taal\u{00A0}en", ["taal", "en"]),
            ("nl", "😀 hallo 😀", ["😀 hallo 😀"]),
            ("nl", "…", []), ("nl", "", []), ("nl", " \n ", []),
            ("ar", "ماذا تحتاج، يا أخي؟", ["ماذا", "تحتاج،", "يا", "أخي؟"]),
            ("ar", "نَعَمْ", ["نَعَمْ"]),
            ("ti", "ሰላም፡ከመይ፡ኣለኹም።", ["ሰላም", "ከመይ", "ኣለኹም።"]),
            ("ti", "እንታይ የድልየኩም፧ ንገሩና።", ["እንታይ", "የድልየኩም፧", "ንገሩና።"]),
            ("ti", "ቋንቋ ። ስራሕ ፧", ["ቋንቋ ።", "ስራሕ ፧"]),
            ("ti", "ቋንቋ ፡ ስራሕ", ["ቋንቋ", "ስራሕ"]),
        ] as [(LocaleTag, String, [String])])
    func tokens(tag: LocaleTag, text: String, tokens: [String]) throws {
        #expect(try LocaleRules(tag: tag, digits: "latn").tokens(in: text) == tokens)
    }

    @Test("the tokens with what stands between them give back the text, scalar for scalar")
    func rebuilt() throws {
        let rules = try LocaleRules(tag: "ti", digits: "latn")
        var random = SeededGenerator(seed: 7)
        let parts = ["ሰላም", "taal", "نعم", " ", "፡", "።", "\n", "–", "😀", "e\u{0301}", "12", "\u{200F}", "’", "\r\n"]
        for _ in 0..<500 {
            let text = (0..<Int.random(in: 0...12, using: &random)).map { _ in
                parts.randomElement(using: &random) ?? ""
            }.joined()
            let display = rules.display(of: text)
            #expect(Array(display.rebuilt.unicodeScalars) == Array(text.unicodeScalars))
            #expect(display.tokens.map(\.text) == rules.tokens(in: text))
            #expect(display.tokens.allSatisfy { $0.text.contains { $0.isLetter || $0.isNumber } })
        }
    }

    @Test("the gap between two tokens is what separated them")
    func gaps() throws {
        let display = try LocaleRules(tag: "ti", digits: "latn").display(of: " ሰላም፡ከመይ  ኣለኹም። ")
        #expect(display.leading == " ")
        #expect(
            display.tokens == [
                DisplayToken(text: "ሰላም", gap: "፡"), DisplayToken(text: "ከመይ", gap: "  "),
                DisplayToken(text: "ኣለኹም።", gap: " "),
            ])
        #expect(try LocaleRules(tag: "nl", digits: "latn").display(of: "…!").leading == "…!")
    }
}
