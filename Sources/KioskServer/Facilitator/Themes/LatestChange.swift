import SessionModel

/// What the latest change on the board was, in Dutch: what an undo takes back.
struct LatestChange {
    let changes: [ThemeChange]
    let board: ThemeBoard

    /// - Returns: nil when there is nothing to take back.
    init?(on board: ThemeBoard) {
        guard board.canUndo else { return nil }
        changes = board.latestChanges
        self.board = board
    }

    var text: String {
        let made = changes.compactMap { change -> ThemeID? in
            if case .made(let id) = change { id } else { nil }
        }
        if let first = made.first {
            let filed = changes.reduce(0) { count, change in
                if case .filed(let ids, first) = change { count + ids.count } else { count }
            }
            return "thema ‘\(name(first))’ gemaakt" + (filed > 0 ? " met \(Self.contributions(filed))" : "")
        }
        return changes.first.map(text) ?? "laatste verandering"
    }

    static func contributions(_ count: Int) -> String { count == 1 ? "1 bijdrage" : "\(count) bijdragen" }

    private func text(of change: ThemeChange) -> String {
        switch change {
        case .made(let id): "thema ‘\(name(id))’ gemaakt"
        case .worded(let id, _, _): "woorden van thema ‘\(name(id))’ veranderd in het \(locales)"
        case .filed(let ids, .some(let id)): "\(Self.contributions(ids.count)) naar ‘\(name(id))’"
        case .filed(let ids, nil): "\(Self.contributions(ids.count)) uit hun thema gehaald"
        case .merged(let id, let target): "‘\(name(id))’ samengevoegd met ‘\(name(target))’"
        case .removed(let id): "thema ‘\(name(id))’ verwijderd"
        }
    }

    private var locales: String {
        changes.compactMap { change -> String? in
            if case .worded(_, let locale, _) = change { locale.dutchName } else { nil }
        }.joined(separator: ", ")
    }

    private func name(_ id: ThemeID) -> String { board.knownTheme(id)?.dutchName ?? "dat er niet meer is" }
}
