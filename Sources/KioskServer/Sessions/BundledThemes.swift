import SessionModel

/// The themes with what they hold, as every seat sees them at one moment.
struct BundledThemes: Sendable {
    struct Bundle: Sendable {
        let theme: Theme
        /// How many people the contributions are of.
        let people: Int
        /// Those that count, in the order in which they arrived.
        let contributions: [ContributionID]
    }

    /// In the order in which the themes were made.
    let bundles: [Bundle]
    /// Of the board that they are on.
    let version: Int
    private let places: [ThemeID: Int]

    /// Takes time in proportion to the contributions.
    init(of session: Session) {
        version = session.board.version
        let held = session.contributionsByTheme
        bundles = session.board.themes.map { theme in
            let contributions = held[theme.id] ?? []
            return Bundle(
                theme: theme, people: Set(contributions.lazy.map(\.participant)).count,
                contributions: contributions.map(\.id))
        }
        places = Dictionary(uniqueKeysWithValues: bundles.enumerated().map { ($0.element.theme.id, $0.offset) })
    }

    subscript(theme: ThemeID) -> Bundle? { places[theme].map { bundles[$0] } }
}
