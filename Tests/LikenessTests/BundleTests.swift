import Likeness
import SessionModel
import Testing

@Suite struct BundleTests {
    private static func bundles(
        _ texts: [String], questions: [String] = []
    ) throws -> [(texts: Set<String>, words: [String], likeness: Double)] {
        let ids = texts.indices.map { ContributionID("\($0)") }
        let found = Dictionary(uniqueKeysWithValues: zip(ids, texts))
        return try LikenessSuggestions(of: found, questions: questions).bundles.map { bundle in
            (Set(bundle.contributions.compactMap { found[$0] }), bundle.words, bundle.likeness)
        }
    }

    @Test("what shares a word that others do not have comes together, with that word")
    func shared() throws {
        let found = try Self.bundles([
            "Een eigen huis", "Wachten op een huis", "De taal leren", "Taal is de sleutel", "Muziek",
        ])
        #expect(
            found.map(\.texts) == [
                ["De taal leren", "Taal is de sleutel"], ["Een eigen huis", "Wachten op een huis"],
            ]
                || found.map(\.texts)
                    == [["Een eigen huis", "Wachten op een huis"], ["De taal leren", "Taal is de sleutel"]]
        )
        #expect(Set(found.map(\.words)) == [["huis"], ["taal"]])
    }

    @Test(
        "forms of a word are the same word",
        arguments: [
            ("huis", "huizen"), ("ontmoeten", "ontmoeting"), ("werken", "gewerkt"), ("leren", "geleerd"),
            ("wonen", "woning"), ("woning", "woont wonen"), ("accepteren", "acceptatie"), ("vriend", "vriendschap"),
            ("kind", "kinderen"), ("les", "lessen"), ("brief", "brieven"), ("praten", "praatje"),
            ("verantwoordelijk", "verantwoordelijkheid"), ("reünie", "reunie"), ("CAFÉ", "cafe"),
            ("ge\u{0308}er", "gëer"),
        ])
    func forms(first: String, second: String) throws {
        let found = try Self.bundles([first, second, "Muziek", "Geduld"])
        #expect(found.map(\.texts) == [[first, second]])
    }

    @Test(
        "a compound is about both its words, and about the first also when nobody says the second",
        arguments: [
            ("taalles", "les in de taal"), ("ontmoetingsplek", "plek ontmoeten"), ("taalmaatje", "taal"),
            ("buurtfeest", "buurt"), ("vrijwilligerswerk", "vrijwilligers"),
        ])
    func compounds(first: String, second: String) throws {
        #expect(try Self.bundles([first, second, "Muziek", "Geduld"]).map(\.texts) == [[first, second]])
    }

    @Test(
        "a word is not in another one because its letters are",
        arguments: [("eigen", "eigenaar"), ("park", "parkeren"), ("taal", "betaalbaar"), ("les", "lessenaar")])
    func within(first: String, second: String) throws {
        #expect(try Self.bundles([first, second, "Muziek", "Geduld"]).isEmpty)
    }

    @Test("words without meaning of their own, and words of the question, bring nothing together")
    func empty() throws {
        let texts = ["Ik wil dat iedereen meedoet", "Dat wil ik ook", "Meedoen: een huis", "Meedoen en muziek"]
        let found = try Self.bundles(texts, questions: ["Hoe kan iedereen meedoen?"])
        #expect(found.isEmpty)
    }

    @Test("a word that nearly everybody uses does not bring everybody together")
    func common() throws {
        let needs = ["huis", "taal", "werk", "rust", "vrienden", "muziek", "school", "geld", "veiligheid", "familie"]
        let texts = needs.flatMap { ["Vluchtelingen met \($0)", "\($0), vluchtelingen \($0)dag"] }
        let found = try Self.bundles(texts)
        #expect(found.count == needs.count)
        for bundle in found { #expect(bundle.texts.count == 2) }
    }

    @Test("all the same are one bundle, wholly alike")
    func equal() throws {
        let found = try LikenessSuggestions(
            of: Dictionary(uniqueKeysWithValues: (0..<50).map { (ContributionID("\($0)"), "De taal leren!") })
        ).bundles
        #expect(found.count == 1 && found.first?.contributions.count == 50)
        #expect(found.first.map { abs($0.likeness - 1) < 1e-9 } == true)
        #expect(Set(found.first?.words ?? []) == ["taal", "leren"])
    }

    @Test(
        "where nothing is alike there is nothing to suggest",
        arguments: [
            [], ["De taal leren"], ["", " ", "…", "!!"], ["Een huis", "De taal"], ["12", "12", "12"],
            ["أريد أن أتعلم اللغة", "أريد أن أتعلم اللغة", "ቋንቋ ምምሃር", "ቋንቋ ምምሃር"], ["ik", "ik", "de", "de"],
            [String(repeating: "a", count: 100_000), String(repeating: "a", count: 100_000)],
        ])
    func nothing(texts: [String]) throws {
        #expect(try Self.bundles(texts).isEmpty)
    }

    @Test("the Dutch words in a text of two languages count")
    func mixed() throws {
        let found = try Self.bundles(["اللغة taal", "taal ቋንቋ", "Muziek"])
        #expect(found.map(\.texts) == [["اللغة taal", "taal ቋንቋ"]])
    }

    @Test("a very long text is like none, but does not keep others apart")
    func long() throws {
        let long = (0..<20_000).map { "woord\(String($0, radix: 26))x" }.joined(separator: " ") + " taal huis"
        let found = try Self.bundles([long, "De taal leren", "Taal oefenen", "Een huis", "Een groot huis"])
        #expect(Set(found.map(\.texts)) == [["De taal leren", "Taal oefenen"], ["Een huis", "Een groot huis"]])
    }

    @Test("the one most like the others comes first")
    func typical() throws {
        let texts: [ContributionID: String] = [
            "a": "Taal en muziek op school", "b": "Taal", "c": "Taal, en koffie met koek", "d": "Geduld",
        ]
        #expect(try LikenessSuggestions(of: texts).bundles.first?.contributions.first == "b")
    }
}
