/// Deciding on the board of themes.
extension Session {
    /// The greatest length of a theme's name, in characters: it has to fit on a ballot and on the projector.
    public static let longestThemeName = 80
    /// The greatest length of a need or a value, in characters.
    public static let longestThemeText = 300

    /// Refuses while people are voting over the themes.
    func requireThawed() throws(SessionError) {
        guard phase != .prioritise || !isPhaseOpen else { throw .themesFrozen }
    }

    func change(_ changes: [ThemeChange]) throws(SessionError) -> [SessionEvent] {
        try requireThawed()
        // What a change may do depends on those before it.
        var draft = board
        var effective: [ThemeChange] = []
        for (index, change) in changes.enumerated() {
            // Sent twice: the theme is there, or has left the board since.
            if case .made(let id) = change, draft.known[id] != nil { return [] }
            guard let change = try checked(change, on: draft) else { continue }
            effective.append(change)
            if index < changes.count - 1 { draft.apply([change]) { _ in true } }
        }
        return effective.isEmpty ? [] : [.themesChanged(effective)]
    }

    /// - Returns: what of the change does something, if anything.
    private func checked(_ change: ThemeChange, on board: ThemeBoard) throws(SessionError) -> ThemeChange? {
        switch change {
        case .made: return change
        case .worded(let id, let locale, let wording):
            let theme = try board.standing(id)
            guard let setup, setup.locales.contains(locale) else { throw .unknownLocale(locale) }
            guard wording?.isSuitable ?? true else { throw .unsuitableWording(id) }
            return theme.wordings[locale] == wording ? nil : change
        case .filed(let contributions, let theme):
            if let theme { _ = try board.standing(theme) }
            for id in contributions where contribution(id) == nil { throw .unknownContribution(id) }
            let moving = contributions.filter { board.places[$0] != theme }
            return moving.isEmpty ? nil : .filed(moving, theme)
        case .merged(let id, let target):
            _ = try board.standing(id)
            _ = try board.standing(target)
            guard id != target else { throw .unknownTheme(target) }
            return change
        case .removed(let id):
            _ = try board.standing(id)
            return change
        }
    }

    func object(_ objection: ObjectionSubmission) throws(SessionError) -> [SessionEvent] {
        _ = try consenting(objection.participant)
        guard isPhaseOpen, phase == .bundle else { throw .phaseNotOpen(.bundle) }
        let contribution = try counting(objection.contribution)
        guard board.theme(objection.theme) != nil else { throw .unknownTheme(objection.theme) }
        let stands = contribution.objections[objection.participant] == objection.theme
        return stands == objection.isStanding ? [] : [.objected(objection)]
    }
}

extension ThemeBoard {
    fileprivate func standing(_ id: ThemeID) throws(SessionError) -> Theme {
        guard let theme = theme(id) else { throw .unknownTheme(id) }
        return theme
    }
}

extension ThemeWording {
    fileprivate var isSuitable: Bool {
        name.hasWords && name.count <= Session.longestThemeName && (say?.count ?? 0) <= 2 * Session.longestThemeName
            && need.count <= Session.longestThemeText && value.count <= Session.longestThemeText
    }
}
