import PromptEngine
import SessionModel
import Testing

@Suite struct LocaleRulesTests {
    @Test(
        "the plural category follows CLDR",
        arguments: [
            (
                "ar",
                [
                    (0, .zero), (1, .one), (2, .two), (3, .few), (10, .few), (11, .many), (99, .many), (100, .other),
                    (102, .other), (103, .few), (111, .many), (1001, .other), (1002, .other), (2003, .few),
                ]
            ),
            ("ti", [(0, .one), (1, .one), (2, .other), (11, .other), (5000, .other)]),
            ("nl", [(0, .other), (1, .one), (2, .other), (1001, .other)]),
            ("nl-simple", [(0, .other), (1, .one), (2, .other)]),
        ] as [(LocaleTag, [(Int, PluralCategory)])])
    func plurals(tag: LocaleTag, expected: [(Int, PluralCategory)]) throws {
        let rules = try LocaleRules(tag: tag, digits: "latn")
        for (number, category) in expected {
            #expect(rules.pluralCategory(number) == category, "\(tag) \(number)")
        }
    }

    @Test("each locale knows which plural forms its texts need")
    func pluralCategories() throws {
        #expect(
            try LocaleRules(tag: "ar", digits: "arab").pluralCategories == [.zero, .one, .two, .few, .many, .other])
        #expect(try LocaleRules(tag: "ti", digits: "latn").pluralCategories == [.one, .other])
        #expect(try LocaleRules(tag: "nl", digits: "latn").pluralCategories == [.one, .other])
    }

    @Test(
        "numbers are written in the pinned digits, whatever the language's own",
        arguments: [
            ("ar", "arab", [(0, "٠"), (12, "١٢"), (1000, "١٬٠٠٠"), (1234, "١٬٢٣٤")]),
            ("ar", "latn", [(12, "12"), (1234, "1,234")]),
            ("nl", "latn", [(7, "7"), (1234, "1.234")]),
            ("ti", "latn", [(7, "7"), (1234, "1,234")]),
        ] as [(LocaleTag, String, [(Int, String)])])
    func digits(tag: LocaleTag, digits: String, expected: [(Int, String)]) throws {
        let rules = try LocaleRules(tag: tag, digits: digits)
        for (number, text) in expected {
            #expect(rules.format(number) == text)
        }
        #expect(rules.format(-3).contains(rules.format(3)))
        #expect(rules.format(.max).count > 19)
    }

    @Test(
        "the direction comes from ICU",
        arguments: [("nl", .ltr), ("nl-simple", .ltr), ("ti", .ltr), ("ar", .rtl)] as [(LocaleTag, Direction)])
    func direction(tag: LocaleTag, direction: Direction) throws {
        #expect(try LocaleRules(tag: tag, digits: "latn").direction == direction)
    }

    @Test(
        "a list names its items as the language does",
        arguments: [
            ("nl", [], ""), ("nl", ["taal"], "taal"), ("nl", ["taal", "werk"], "taal en werk"),
            ("nl", ["taal", "werk", "wonen"], "taal, werk en wonen"),
            ("nl-simple", ["taal", "werk", "wonen"], "taal, werk en wonen"),
            ("ar", ["لغة", "عمل"], "لغة وعمل"), ("ar", ["لغة", "عمل", "بيت"], "لغة وعمل وبيت"),
            ("ti", ["ቋንቋ", "ስራሕ"], "ቋንቋን ስራሕን"),
        ] as [(LocaleTag, [String], String)])
    func lists(tag: LocaleTag, items: [String], joined: String) throws {
        #expect(try LocaleRules(tag: tag, digits: "latn").list(items) == joined)
    }

    @Test(
        "texts are sorted by the language's alphabet, not by code point",
        arguments: [
            ("nl", ["Zorg", "école", "ander", "Buurt", "eten"], ["ander", "Buurt", "école", "eten", "Zorg"]),
            // By code point the vowel mark comes after all letters, and would put مُدير last.
            ("ar", ["يد", "مكتب", "مُدير", "بيت", "مدينة", "أب"], ["أب", "بيت", "مُدير", "مدينة", "مكتب", "يد"]),
            ("ti", ["ፍቕሪ", "ሀገር", "ስራሕ", "ቋንቋ", "ለውጢ"], ["ሀገር", "ለውጢ", "ስራሕ", "ቋንቋ", "ፍቕሪ"]),
        ] as [(LocaleTag, [String], [String])])
    func sorting(tag: LocaleTag, texts: [String], sorted: [String]) throws {
        #expect(try LocaleRules(tag: tag, digits: "latn").sorted(texts) == sorted)
    }

    @Test("texts that the alphabet holds equal keep one order, however they come in")
    func stableSorting() throws {
        let rules = try LocaleRules(tag: "ar", digits: "arab")
        let texts = ["a\u{0000}b", "ab", "a\u{0001}b"]
        #expect(rules.sorted(texts) == rules.sorted(texts.reversed()))
    }

    @Test("a language or digits that ICU does not know are refused")
    func unknown() {
        #expect(throws: LocaleRulesError.unknownLanguage("xx")) { try LocaleRules(tag: "xx", digits: "latn") }
        #expect(throws: LocaleRulesError.unknownLanguage("")) { try LocaleRules(tag: "", digits: "latn") }
        #expect(throws: LocaleRulesError.unknownLanguage("not a tag")) {
            try LocaleRules(tag: "not a tag", digits: "latn")
        }
        #expect(throws: LocaleRulesError.unknownDigits("roman")) { try LocaleRules(tag: "nl", digits: "roman") }
        #expect(throws: LocaleRulesError.unknownDigits("ethi")) { try LocaleRules(tag: "ti", digits: "ethi") }
    }

    @Test("many tasks can use the same rules at once")
    func concurrent() async throws {
        let rules = try LocaleRules(tag: "ar", digits: "arab")
        let text = "مرحبا بكم في الجلسة، ماذا تحتاج؟"
        let expected = rules.tokens(in: text)
        await withTaskGroup(of: Bool.self) { group in
            for task in 0..<8 {
                group.addTask {
                    (0..<200).allSatisfy { round in
                        rules.tokens(in: text) == expected && rules.format(5000 + task) == rules.format(5000 + task)
                            && rules.pluralCategory(100_000 + round % 3) == .other
                            && rules.sorted(["ب", "أ"]) == ["أ", "ب"] && rules.list(["أ", "ب"]) == "أ وب"
                    }
                }
            }
            for await allRight in group { #expect(allRight) }
        }
    }
}
