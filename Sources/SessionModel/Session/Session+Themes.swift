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
        var made: Set<ThemeID> = []
        var effective: [ThemeChange] = []
        for change in changes {
            if case .made(let id) = change {
                // Sent twice: the theme is there, or was taken back since.
                guard board.known[id] == nil else { return [] }
                made.insert(id)
            }
            if let change = try checked(change, made) { effective.append(change) }
        }
        return effective.isEmpty ? [] : [.themesChanged(effective)]
    }

    /// - Returns: what of the change does something, if anything.
    private func checked(_ change: ThemeChange, _ made: Set<ThemeID>) throws(SessionError) -> ThemeChange? {
        func require(_ id: ThemeID) throws(SessionError) {
            guard made.contains(id) || board.theme(id) != nil else { throw .unknownTheme(id) }
        }
        switch change {
        case .made: return change
        case .worded(let id, let locale, let wording):
            try require(id)
            guard let setup, setup.locales.contains(locale) else { throw .unknownLocale(locale) }
            guard wording?.isSuitable ?? true else { throw .unsuitableWording(id) }
            return board.known[id]?.wordings[locale] == wording && !made.contains(id) ? nil : change
        case .filed(let contributions, let theme):
            if let theme { try require(theme) }
            for id in contributions where contribution(id) == nil { throw .unknownContribution(id) }
            let moving = contributions.filter { board.places[$0] != theme }
            return moving.isEmpty ? nil : .filed(moving, theme)
        case .merged(let id, let target):
            try require(id)
            try require(target)
            guard id != target else { throw .unknownTheme(target) }
            return change
        case .removed(let id):
            try require(id)
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

extension ThemeWording {
    fileprivate var isSuitable: Bool {
        !name.isEmpty && name.count <= Session.longestThemeName && (say?.count ?? 0) <= 2 * Session.longestThemeName
            && need.count <= Session.longestThemeText && value.count <= Session.longestThemeText
    }
}
