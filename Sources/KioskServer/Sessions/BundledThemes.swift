import SessionModel

/// The themes with what they hold, as every seat and the projector see them at one moment.
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
        let themes = session.board.themes
        let places = Dictionary(uniqueKeysWithValues: themes.enumerated().map { ($0.element.id, $0.offset) })
        var held: [(people: Set<ParticipantID>, contributions: [ContributionID])] = themes.map { _ in ([], []) }
        for contribution in session.contributions where !contribution.isWithdrawn {
            guard let theme = session.board.places[contribution.id], let place = places[theme] else { continue }
            held[place].people.insert(contribution.participant)
            held[place].contributions.append(contribution.id)
        }
        self.places = places
        bundles = zip(themes, held).map { theme, held in
            Bundle(theme: theme, people: held.people.count, contributions: held.contributions)
        }
    }

    subscript(theme: ThemeID) -> Bundle? { places[theme].map { bundles[$0] } }
}
