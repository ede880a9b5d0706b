import SessionModel

/// Finds the theme that a contribution is most like: the one with the nearest mean (E.-H. Han and G. Karypis,
/// *Centroid-based document classification*, PKDD 2000).
struct ThemeMatcher {
    private let themes: [(theme: ThemeID, group: VectorGroup, length: Double)]
    private let index: VectorIndex
    private let space: TermSpace
    private let settings: LikenessSettings

    init(
        _ themes: [ThemeContents], vectors: [ContributionID: TermVector], space: TermSpace, settings: LikenessSettings
    ) {
        let groups = themes.sorted { $0.theme < $1.theme }.map { theme in
            var group = VectorGroup()
            for contribution in theme.contributions.sorted() { vectors[contribution].map { group.add($0) } }
            theme.name.flatMap { space.vector(of: DutchWords.of($0)) }.map { group.add($0) }
            return (theme: theme.theme, group: group, length: group.length)
        }
        self.themes = groups
        index = VectorIndex(groups.map(\.group.total))
        self.space = space
        self.settings = settings
    }

    func suggestions(for unfiled: [ContributionID: TermVector]) -> [ThemeSuggestion] {
        unfiled.compactMap { suggestion(for: $0.key, $0.value) }
            .sorted { ($1.likeness, $0.contribution) < ($0.likeness, $1.contribution) }
    }

    /// Nothing when another theme is nearly as near: then the words do not tell them apart.
    private func suggestion(for contribution: ContributionID, _ vector: TermVector) -> ThemeSuggestion? {
        var (best, nearest, second) = (0, 0.0, 0.0)
        for (place, product) in index.products(with: vector).enumerated() where product > 0 {
            let likeness = min(product / themes[place].length, 1)
            if likeness > nearest {
                (best, nearest, second) = (place, likeness, nearest)
            } else {
                second = max(second, likeness)
            }
        }
        guard nearest >= settings.themeThreshold, nearest >= settings.themeMargin * second, nearest > 0 else {
            return nil
        }
        return ThemeSuggestion(
            contribution: contribution, theme: themes[best].theme, likeness: nearest,
            words: words(vector, themes[best].group))
    }

    private func words(_ vector: TermVector, _ group: VectorGroup) -> [String] {
        zip(vector.terms, vector.weights)
            .map { (term: $0, part: $1 * group.weight(of: $0)) }
            .filter { $0.part > 0 }
            .sorted { ($1.part, $0.term) < ($0.part, $1.term) }
            .prefix(settings.shownWords).map { space.word(for: $0.term) }
    }
}
