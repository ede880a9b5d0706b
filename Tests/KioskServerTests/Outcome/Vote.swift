import Outcomes
import PromptEngine
import SessionModel
import Testing

@testable import KioskServer

/// Ballots of the groups of the shipped flow over five themes, and what is told of them.
enum Vote {
    /// A group, the orders that its people give in turn, and how often.
    typealias Group = (name: String, orders: [String], times: Int)

    static let tags: [LocaleTag] = ["nl", "nl-simple", "ar", "ti"]
    static let themes: [ThemeID] = ["a", "b", "c", "d", "e"]
    /// Each theme at each place as often.
    static let cycle = ["a b c d e", "b c d e a", "c d e a b", "d e a b c", "e a b c d"]

    /// One of each kind of finding, withheld groups too.
    static let kinds: [[Group]] = [
        [("refugees", ["a b c d e"], 12), ("professionals", ["c b d a e"], 10), ("neighbours", ["c b d e a"], 8)],
        [("refugees", cycle, 2), ("neighbours", cycle, 2)],
        [("refugees", ["a b c d e", "e d c b a", "b a c e d"], 3), ("neighbours", ["d c a e b", "c d e a b"], 3)],
        [("refugees", ["a b c d e"], 12), ("professionals", ["b c d e a"], 8), ("neighbours", ["b c d e a"], 3)],
        [("refugees", ["a b c d e"], 4), ("neighbours", ["b c d e a"], 4)], [("refugees", ["a b c d e"], 4)],
    ]

    static func table(_ groups: [Group]) throws -> BallotTable {
        let ballots = groups.flatMap { group in
            (0..<group.orders.count * group.times).map { number in
                let order = group.orders[number % group.orders.count].split(separator: " ")
                return Ballot(
                    participant: ParticipantID("\(group.name)-\(number)"), group: StakeholderGroupID(group.name),
                    ranks: Dictionary(
                        uniqueKeysWithValues: order.enumerated().map { (ThemeID(String($1)), Double($0 + 1)) }))
            }
        }
        return try BallotTable(themes: themes, ballots: ballots)
    }

    static func narration(_ groups: [Group], in tag: LocaleTag = "nl") throws -> OutcomeNarration {
        OutcomeNarration(
            of: Outcome(of: try table(groups), settings: OutcomeSettings(seed: 7)), names: try names(in: tag),
            in: try locale(tag))
    }

    static func locale(_ tag: LocaleTag) throws -> LocaleProfile {
        try #require(TestContent.shipped.load().catalogue.locales.first { $0.tag == tag })
    }

    private static func names(in tag: LocaleTag) throws -> OutcomeNames {
        let flow = try #require(try TestContent.shipped.load().catalogue.flows.first)
        let wording = try #require(flow.wording(tag))
        let themes: [Phrase] =
            switch tag {
            case "ar":
                [
                    Phrase(text: "اللغة", say: "اللُّغَة"), Phrase(text: "اللقاء", say: "اللِّقَاءْ"),
                    Phrase(text: "المسؤولية", say: "الْمَسْؤُولِيَّة"), Phrase(text: "السكن", say: "السَّكَنْ"),
                    Phrase(text: "العمل", say: "الْعَمَلْ"),
                ]
            case "ti": ["ቋንቋ", "ምርኻብ", "ሓላፍነት", "ገዛ", "ስራሕ"].map { Phrase(text: $0) }
            default: ["Taal", "Ontmoeten", "Eigen verantwoordelijkheid", "Wonen", "Werk"].map { Phrase(text: $0) }
            }
        return OutcomeNames(
            themes: Dictionary(uniqueKeysWithValues: zip(self.themes, themes)), groups: wording.groups)
    }
}

extension OutcomeNarration {
    func phrase(of theme: ThemeID) throws -> Phrase {
        try #require(findings.first { $0.finding.theme == theme }).phrase
    }
}
