import Foundation
import Outcomes
import SessionModel
import Testing

@Suite struct OutcomeReportTests {
    private static func outcome(_ table: BallotTable) -> Outcome {
        Outcome(of: table, settings: OutcomeSettings(seed: 7, bootstraps: 2_000, permutations: 999))
    }

    /// Two groups that disagree about a and e.
    private static func assen() throws -> Outcome {
        outcome(
            try Vote.table(
                [
                    "neighbours": ["a b c", "a b c", "b a c", "a b=c d", "a c b", "a b c d e"],
                    "refugees": ["e b c", "e b a", "b e c", "e b c d a", "e c b"],
                ], themes: "a b c d e"))
    }

    private static func object(_ value: Any?) throws -> [String: Any] {
        try #require(value as? [String: Any])
    }

    private static func first(_ value: Any?) throws -> [String: Any] {
        try #require((value as? [[String: Any]])?.first)
    }

    @Test("the keys of the JSON are the documented ones")
    func keys() throws {
        let json = try Self.object(try JSONSerialization.jsonObject(with: Data(try Self.assen().json().utf8)))
        #expect(
            Set(json.keys) == [
                "format", "settings", "themes", "all", "groups", "comparisons", "findings", "withheld",
            ])
        #expect(
            Set(try Self.object(json["settings"]).keys) == ["seed", "bootstraps", "permutations", "showsAllGroups"])
        let group = try Self.first(json["groups"])
        #expect(Set(group.keys) == ["group", "members", "ballots", "isIndicative", "kendallsW", "themes"])
        #expect(
            Set(try Self.first(group["themes"]).keys) == [
                "theme", "borda", "meanRank", "rank", "timesFirst", "timesTopThree", "timesRanked", "meanRankInterval",
                "rankInterval", "probabilityFirst", "probabilityTopThree", "dissent",
            ])
        #expect(Set(try Self.object(try Self.first(group["themes"])["dissent"]).keys) == ["spread", "isMarked"])
        let pair = try Self.first(json["comparisons"])
        #expect(
            Set(pair.keys) == [
                "first", "second", "isIndicative", "kendallsTauB", "squaredDifference", "probability", "themes",
            ])
        #expect(
            Set(try Self.first(pair["themes"]).keys) == [
                "theme", "meanRankDifference", "rankDifference", "standardisedDifference", "probability",
                "probabilityAllPairs",
            ])
        let finding = try Self.first(json["findings"])
        #expect(Set(finding.keys) == ["theme", "finding", "isIndicative", "differences"])
        #expect(
            Set(try Self.first(finding["differences"]).keys) == [
                "first", "second", "firstRank", "secondRank", "firstMeanRank", "secondMeanRank", "probability",
            ])
        let shared = try #require((json["findings"] as? [[String: Any]])?.first { $0["theme"] as? String == "b" })
        #expect(Set(try Self.object(shared["leastSure"]).keys) == ["group", "probabilityTopThree"])
    }

    @Test("what is undefined or not shown is null, and the key is there")
    func nulls() throws {
        let level = try Self.outcome(try Vote.table(["x": Array(repeating: "a=b", count: 5)], themes: "a b")).json()
        #expect(level.contains("\"kendallsW\" : null"))
        #expect(level.contains("\"spread\" : null"))
        #expect(level.contains("\"withheld\" : null"))
        let few = try Self.outcome(try Vote.table(["x": ["a b"]], themes: "a b")).json()
        #expect(few.contains("\"all\" : null"))
        #expect(few.contains("\"treatment\" : \"nothing\""))
    }

    @Test("random numbers are the same on every machine: pinned for seed 7")
    func pinned() throws {
        let outcome = try Self.assen()
        let neighbours = try outcome.group("neighbours").theme("b")
        #expect(neighbours.probabilityFirst == 0.01325)
        #expect(neighbours.meanRankInterval.lower == 19.0 / 12)
        let refugees = try outcome.group("refugees").theme("a")
        #expect(refugees.probabilityTopThree == 0.0525)
        #expect(
            try outcome.pair("neighbours", "refugees").themes.map { ($0.probability * 1_000).rounded() }
                == [4, 1_000, 902, 1_000, 4])
    }

    @Test("the text in Dutch tells each number of the JSON")
    func text() throws {
        let text = OutcomeText(try Self.assen()).text
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(lines[0] == "Uitkomst: 11 stembriefjes, 5 thema’s")
        #expect(lines[1] == "Startgetal 7, 2000 trekkingen (bootstrap), 999 verdelingen (permutaties).")
        let expected = [
            "Iedereen: 11 stembriefjes",
            "neighbours: 6 stembriefjes (indicatief: een groep heeft minder dan 10 stembriefjes)",
            "Eensgezindheid (Kendalls W): 0,92",
            "thema  plaats      95%  gemiddeld        95%  Borda   1e  top 3  gerangschikt  kans 1e  kans top 3  spreiding",
            "a         1,0  1,0–1,0       1,17  1,00–1,50   23,0  5,0    6,0             6     0,99        1,00       0,09",
            "e         4,0  3,0–4,0       3,09  2,91–3,27   21,0  4,0    5,0             6     0,00        0,20       1,77  verdeeld",
            "Volgorde (Kendalls tau-b): −0,20. Hele verschil: 21,97 (p = 0,0040).",
            "thema  verschil in plaats  in gemiddelde  in standaardafwijkingen  p (max-T)  p (alle paren)",
            "a                    −3,0          −3,13                     2,99     0,0040          0,0040",
            "a: verschil; neighbours plaats 1, refugees plaats 4 (p = 0,0040)"
                + " (indicatief: een groep heeft minder dan 10 stembriefjes)",
            "b: gedeeld; de kleinste kans op de top 3 is 1,00, bij neighbours"
                + " (indicatief: een groep heeft minder dan 10 stembriefjes)",
        ]
        for line in expected { #expect(lines.contains(line), "\(line)") }
    }

    @Test("the text tells what is not shown, and why")
    func withheld() throws {
        let merged = OutcomeText(
            Self.outcome(
                try Vote.table(
                    ["x": ["a b"], "y": Array(repeating: "a b", count: 5), "z": Array(repeating: "b a", count: 6)],
                    themes: "a b")))
        #expect(
            merged.text.contains(
                "Samengenomen: x, y. Een groep met minder dan 5 stembriefjes laten we niet apart zien.\n"))
        let whole = OutcomeText(
            Self.outcome(try Vote.table(["x": ["a b"], "y": Array(repeating: "a b", count: 5)], themes: "a b")))
        #expect(whole.text.contains("Niet apart: x, y. "))
        let none = OutcomeText(Self.outcome(try Vote.table(["x": ["a b"]], themes: "a b")))
        #expect(none.text.contains("Er zijn minder dan 5 stembriefjes. Daarom laten we niets zien.\n"))
    }

    @Test("names of themes and groups cannot steer a terminal or break a line")
    func control() throws {
        let themes: [ThemeID] = ["a\u{1B}[2Jb\nc", "ቋንቋ", "سكن"]
        let ballots = (0..<10).map { number in
            Vote.ballot(
                number < 5 ? "x\u{7}" : "y\u{85}\u{2028}z", number,
                Dictionary(uniqueKeysWithValues: themes.enumerated().map { ($0.element, Double($0.offset + 1)) }))
        }
        let text = OutcomeText(Self.outcome(try BallotTable(themes: themes, ballots: ballots))).text
        let steering = text.unicodeScalars.filter {
            $0 != "\n" && [.control, .lineSeparator].contains($0.properties.generalCategory)
        }
        #expect(steering.isEmpty)
        #expect(text.contains("a [2Jb c: "))
        #expect(text.contains("ቋንቋ: ") && text.contains("سكن: "))
    }
}
