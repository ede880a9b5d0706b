import SessionModel

/// A theme that cannot be voted on yet, since it has no name in some of the session's languages.
struct UnnamedTheme: Sendable {
    let theme: Theme
    let locales: [LocaleTag]

    /// All of them, in the order of the board.
    static func all(in session: Session) -> [UnnamedTheme] {
        session.board.themes.compactMap { theme in
            let locales = theme.unnamed(among: session.setup?.locales ?? [])
            return locales.isEmpty ? nil : UnnamedTheme(theme: theme, locales: locales)
        }
    }

    /// - Parameter base: the address of the session's page.
    func view(beneath base: String) -> View {
        [
            "name": theme.dutchName, "url": "\(base)/themes/\(theme.id)",
            "locales": locales.map(\.dutchName).joined(separator: ", "),
        ]
    }
}
