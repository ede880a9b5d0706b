public import SessionModel

/// What the words of contributions suggest for the bundling: themes for what is not filed yet, and new bundles among
/// what is like no theme. Only a suggestion: likeness of words is not likeness of meaning.
///
/// The same texts give the same suggestions, in whatever order they come. The time grows in proportion to the number of
/// texts; 50,000 take one to two seconds of a processor, so compute them away from what answers requests.
public struct LikenessSuggestions: Hashable, Sendable {
    /// At most one for each contribution that no theme has, the most alike first.
    public let themes: [ThemeSuggestion]
    /// No contribution is in two of them, or in one that is filed or has a suggested theme. Those first that bring most
    /// together: the size times the likeness.
    public let bundles: [BundleSuggestion]

    /// - Parameters:
    ///   - texts: of each contribution its Dutch text, given or translated; without one it has no place here. What is
    ///     not in Latin letters is not read.
    ///   - themes: the themes as they are.
    ///   - questions: what was asked, in Dutch: words that are in the question tell nothing about an answer.
    public init(
        of texts: [ContributionID: String], themes: [ThemeContents] = [], questions: [String] = [],
        settings: LikenessSettings = LikenessSettings()
    ) throws(LikenessError) {
        let words = texts.mapValues { DutchWords.of($0) }
        let names = themes.compactMap(\.name).map { DutchWords.of($0) }
        let space = try TermSpace(
            texts: Array(words.values), names: names, aside: Set(questions.flatMap { DutchWords.of($0) }),
            settings: settings)
        let vectors = words.compactMapValues(space.vector)

        let filed = themes.reduce(into: Set()) { $0.formUnion($1.contributions) }
        let unfiled = vectors.filter { !filed.contains($0.key) }
        self.themes = ThemeMatcher(themes, vectors: vectors, space: space, settings: settings).suggestions(for: unfiled)
        let placed = Set(self.themes.map(\.contribution))
        bundles = BundleFinder(
            TextPoint.points(of: unfiled.filter { !placed.contains($0.key) }), space: space, settings: settings
        ).suggestions()
    }
}
