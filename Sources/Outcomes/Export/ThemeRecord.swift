public import SessionModel

/// A theme on the board: a row of the table `themes`.
public struct ThemeRecord: Hashable, Codable, Sendable {
    public let id: ThemeID
    /// Counted from 1 in the order in which themes were made.
    public let number: Int
    /// By locale.
    public let wordings: [String: ThemeWording]
    /// Those that count.
    public let contributions: Int
    /// Different people who gave them.
    public let people: Int
}

extension SessionExport {
    static func themes(of session: Session) -> [ThemeRecord] {
        let contributions = session.contributionsByTheme
        let people = session.contributorCounts
        return session.board.themes.map { theme in
            ThemeRecord(
                id: theme.id, number: theme.number,
                wordings: Dictionary(uniqueKeysWithValues: theme.wordings.map { ($0.key.rawValue, $0.value) }),
                contributions: contributions[theme.id]?.count ?? 0, people: people[theme.id] ?? 0)
        }
    }
}
