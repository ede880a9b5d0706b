import SessionModel

/// What a form of the board asks for.
enum BoardAction {
    case command(SessionCommand)
    /// With what the facilitator can do about it.
    case refused(String)

    /// Moves the contributions that are ticked: into a theme, into a new one, or out of theirs.
    static func filing(_ fields: FormFields, in session: Session) -> BoardAction {
        var seen: Set<String> = []
        let ids = fields.all("contribution").filter { seen.insert($0).inserted }.map { ContributionID($0) }
        guard !ids.isEmpty else { return .refused("Kies eerst een of meer bijdragen.") }
        let target = fields["to"] ?? ""
        let name = themeName(fields)
        if fields["do"] == "new" || (target.isEmpty && !name.isEmpty) { return making(fields, of: ids, in: session) }
        switch target {
        case "": return .refused("Kies een thema.")
        case "none": return .command(.changeThemes([.filed(ids, nil)]))
        default: return .command(.changeThemes([.filed(ids, ThemeID(target))]))
        }
    }

    /// Makes a theme, with the contributions that are to be in it.
    static func making(
        _ fields: FormFields, of contributions: [ContributionID] = [], in session: Session
    ) -> BoardAction {
        let name = themeName(fields)
        guard !name.isEmpty else { return .refused("Geef het nieuwe thema een naam.") }
        // The page names the theme, so that a form that is sent twice makes one.
        let theme = ThemeID(fields["theme"].flatMap { $0.isEmpty ? nil : $0 } ?? randomName())
        let filed = contributions.isEmpty ? [] : [ThemeChange.filed(contributions, theme)]
        return .command(
            .changeThemes([.made(theme), .worded(theme, session.boardLocale, ThemeWording(name: name))] + filed))
    }

    /// Gives a theme another name; the voice has not been heard with it.
    static func renaming(_ theme: ThemeID, _ fields: FormFields, in session: Session) -> BoardAction {
        let name = themeName(fields)
        guard !name.isEmpty else { return .refused("Geef het thema een naam.") }
        let before = session.board.theme(theme)?.wordings[session.boardLocale]
        guard before?.name != name else { return .command(.changeThemes([])) }
        let wording = ThemeWording(name: name, need: before?.need ?? "", value: before?.value ?? "")
        return .command(.changeThemes([.worded(theme, session.boardLocale, wording)]))
    }

    static func merging(_ theme: ThemeID, _ fields: FormFields) -> BoardAction {
        guard let target = fields["into"], !target.isEmpty else { return .refused("Kies met welk thema.") }
        return .command(.changeThemes([.merged(theme, into: ThemeID(target))]))
    }

    static func undoing(_ fields: FormFields, in session: Session) -> BoardAction {
        guard let version = Int(fields["version"] ?? ""), version == session.board.version else {
            return .refused("Het bord is intussen veranderd. Kijk wat er nu ongedaan gemaakt zou worden.")
        }
        return .command(.undoThemes(version: version))
    }

    private static func themeName(_ fields: FormFields) -> String { (fields["name"] ?? "").onOneLine }
}

extension Session {
    /// The language in which the facilitator names themes on the board.
    var boardLocale: LocaleTag {
        let locales = setup?.locales ?? []
        return locales.contains(.dutch) ? .dutch : locales.first ?? .dutch
    }
}

extension String {
    /// Without space around it, and single spaces within.
    var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
