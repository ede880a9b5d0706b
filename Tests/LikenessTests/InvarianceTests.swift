import Likeness
import SessionModel
import TestSupport
import Testing

@Suite struct InvarianceTests {
    /// Texts of words that are drawn, so that ties and near ties are common.
    private static func drawn(_ count: Int, seed: UInt64) -> [ContributionID: String] {
        var generator = SeededGenerator(seed: seed)
        let words = (0..<60).map { "k\("aeiou".randomElement(using: &generator) ?? "a")p\(String($0, radix: 5))m" }
        return Dictionary(
            uniqueKeysWithValues: (0..<count).map { place in
                let text = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
                    words.randomElement(using: &generator) ?? ""
                }
                return (ContributionID("c\(place)"), text.joined(separator: " "))
            })
    }

    private static func expectSound(
        _ found: LikenessSuggestions, of texts: [ContributionID: String], filed: Set<ContributionID>
    ) {
        let placed = found.themes.map(\.contribution) + found.bundles.flatMap(\.contributions)
        #expect(Set(placed).count == placed.count)
        #expect(filed.isDisjoint(with: placed))
        #expect(Set(placed).isSubset(of: texts.keys))
        for bundle in found.bundles {
            #expect(bundle.contributions.count > 1)
            #expect(!bundle.words.isEmpty && 0 <= bundle.likeness && bundle.likeness <= 1)
        }
        for theme in found.themes { #expect(!theme.words.isEmpty && 0 < theme.likeness && theme.likeness <= 1) }
        let values = found.bundles.map { Double($0.contributions.count) * $0.likeness }
        #expect(values == values.sorted(by: >))
    }

    @Test("no contribution is suggested twice, and bundles come best first", arguments: 1...12 as ClosedRange<UInt64>)
    func sound(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let texts = Self.drawn(Int.random(in: 2...150, using: &generator), seed: seed)
        let filed = Set(texts.keys.sorted().prefix(texts.count / 4))
        let themes = [ThemeContents(theme: "a", name: "kapm", contributions: filed)]
        var settings = LikenessSettings()
        settings.pairwiseLimit = seed % 3 == 0 ? 20 : 2_000
        let found = try LikenessSuggestions(of: texts, themes: themes, settings: settings)
        Self.expectSound(found, of: texts, filed: filed)
    }

    @Test("the order in which contributions and themes come shapes nothing", arguments: [2_000, 20])
    func order(limit: Int) throws {
        let texts = Self.drawn(120, seed: 3)
        let ids = texts.keys.sorted()
        let themes = [
            ThemeContents(theme: "a", name: nil, contributions: Set(ids[0..<10])),
            ThemeContents(theme: "b", name: nil, contributions: Set(ids[10..<20])),
        ]
        var settings = LikenessSettings()
        settings.pairwiseLimit = limit
        let found = try LikenessSuggestions(of: texts, themes: themes, settings: settings)
        #expect(!found.bundles.isEmpty)
        for seed in 1...5 as ClosedRange<UInt64> {
            // A dictionary's order differs with its room.
            var generator = SeededGenerator(seed: seed)
            var again = [ContributionID: String](minimumCapacity: 100 * Int(seed))
            for id in ids.shuffled(using: &generator) { again[id] = texts[id] }
            #expect(try LikenessSuggestions(of: again, themes: themes.reversed(), settings: settings) == found)
        }
    }

    @Test("other names for the contributions give the same groups")
    func names() throws {
        let texts = Self.drawn(100, seed: 9)
        let renamed = Dictionary(
            uniqueKeysWithValues: texts.map { (ContributionID(String($0.key.rawValue.reversed())), $0.value) })
        func groups(_ found: LikenessSuggestions) -> Set<Set<String>> {
            Set(found.bundles.map { Set($0.contributions.map { String($0.rawValue) }) })
        }
        let first = groups(try LikenessSuggestions(of: texts))
        let second = groups(try LikenessSuggestions(of: renamed))
        #expect(first == Set(second.map { Set($0.map { String($0.reversed()) }) }))
    }

    @Test("when there are too many to compare pairwise, the same topics still come out")
    func sampled() throws {
        let topics = ["taal school boek", "huis woning stad", "muziek dans feest", "werk baan loon"]
        var generator = SeededGenerator(seed: 5)
        let texts = Dictionary(
            uniqueKeysWithValues: (0..<400).map { place in
                let words = topics[place % 4].split(separator: " ").shuffled(using: &generator).prefix(2)
                return (ContributionID("\(place % 4)-\(place)"), words.joined(separator: " ") + " detail\(place)")
            })
        var settings = LikenessSettings()
        settings.pairwiseLimit = 60
        let found = try LikenessSuggestions(of: texts, settings: settings)
        #expect(found.bundles.prefix(4).reduce(0) { $0 + $1.contributions.count } > 350)
        for bundle in found.bundles {
            #expect(Set(bundle.contributions.map { $0.rawValue.prefix(1) }).count == 1)
        }
    }
}
