import Likeness
import SessionModel

/// How long suggestions for the bundling take: contributions of 3 to 20 words, of which half say what the contribution is
/// about. Half of the topics are themes already, with half of their contributions.
///
/// Words are drawn as people use them: the n-th of a topic one n-th as often as the first (G. K. Zipf, *Human Behavior and
/// the Principle of Least Effort*, 1949), so that common words are in thousands of contributions.
struct LikenessReport {
    private static let sizes = [5_000, 15_000, 50_000]
    private static let topics = 40
    private static let wordsPerTopic = 300
    private static let commonWords = 4_000

    func print() throws {
        let table = Table(columns: [
            "suggestions for contributions", "seconds", "µs each", "themes", "bundles", "placed", "growth",
        ])
        var before: (size: Int, seconds: Double)?
        for size in Self.sizes {
            var words = TopicWords(topics: Self.topics, perTopic: Self.wordsPerTopic, common: Self.commonWords)
            let drawn = (0..<size).map { (ContributionID("c\($0)"), words.text(topic: $0 % Self.topics)) }
            let themes = (0..<Self.topics / 2).map { topic in
                ThemeContents(
                    theme: ThemeID("theme \(topic)"), name: nil,
                    contributions: Set(stride(from: topic, to: size, by: 2 * Self.topics).map { drawn[$0].0 }))
            }
            let texts = Dictionary(uniqueKeysWithValues: drawn)
            let start = ContinuousClock.now
            let suggestions = try LikenessSuggestions(of: texts, themes: themes)
            let seconds = (ContinuousClock.now - start) / .seconds(1)
            let bundled = suggestions.bundles.reduce(0) { $0 + $1.contributions.count }
            guard bundled > 0, !suggestions.themes.isEmpty else { throw BenchmarkError("nothing was suggested") }
            let growth = before.map { seconds / $0.seconds / (Double(size) / Double($0.size)) }
            table.row([
                "\(size)", decimal(seconds), decimal(seconds * 1_000_000 / Double(size)), "\(suggestions.themes.count)",
                "\(suggestions.bundles.count)", "\(bundled)", growth.map { decimal($0) } ?? "",
            ])
            before = (size, seconds)
        }
        table.print()
        Swift.print("Growth 1 is linear: the seconds grew as the contributions did.\n")
    }
}
