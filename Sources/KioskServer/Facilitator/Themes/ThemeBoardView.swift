import PromptEngine
import SessionModel

/// The board of themes as its template takes it.
struct ThemeBoardView: Sendable {
    let snapshot: ThemeBoardSnapshot
    let state: BoardState
    let contributions: ContributionViews
    /// The address of the board.
    let base: String

    private var filter: BoardFilter { snapshot.filter }

    var view: View {
        var view: View = [
            "themes": base, "query": filter.query, "canChange": state.canChange, "isFrozen": state.isFrozen,
            "isEnded": state.isEnded, "newTheme": randomName(), "piles": piles, "pileName": pileName,
            "found": LatestChange.contributions(snapshot.found), "isEmpty": snapshot.items.isEmpty,
            "emptyText": emptyText,
            "items": snapshot.items.map(item), "cards": snapshot.cards.map(card), "hasThemes": !snapshot.cards.isEmpty,
            "themeCount": snapshot.cards.count, "filterFields": filterFields, "groups": groups, "locales": locales,
            "isFiltered": filter.group != nil || filter.locale != nil,
            "unfilteredURL": base
                + filter.changed { filter in
                    filter.group = nil
                    filter.locale = nil
                }.query,
        ]
        if state.canChange, let text = state.undoText { view["undo"] = ["text": text, "version": state.version] }
        view["called"] = snapshot.called.map(item)
        view["pager"] = pager
        if case .theme(let id) = filter.pile { view["pileTheme"] = ["url": "\(base)/\(id)"] }
        return view
    }

    private func item(_ item: ThemeBoardSnapshot.Item) -> View {
        contributions.view(item, called: snapshot.called?.contribution.id)
    }

    // MARK: Heaps

    private var piles: [View] {
        func pile(_ name: String, _ count: Int, _ pile: BoardFilter.Pile) -> View {
            [
                "name": name, "count": count, "isHere": filter.pile == pile, "isUnfiled": pile == .unfiled,
                "url": base + filter.changed { $0.pile = pile }.query,
            ]
        }
        // Where nobody speaks an answer there is nothing to write down.
        let hasUnwritten = snapshot.unwritten > 0 || filter.pile == .unwritten
        return [pile("Zonder thema", snapshot.unfiled, .unfiled)]
            + (hasUnwritten ? [pile("Nog uit te schrijven", snapshot.unwritten, .unwritten)] : [])
            + [
                pile("Nog te vertalen", snapshot.untranslated, .untranslated),
                pile("Bezwaren", snapshot.objected, .objected), pile("Alle", snapshot.total, .all),
            ]
    }

    private var pileName: String {
        switch filter.pile {
        case .unfiled: "Zonder thema"
        case .all: "Alle bijdragen"
        case .unwritten: "Gesproken en nog niet uitgeschreven"
        case .untranslated: "Nog te vertalen in het Nederlands"
        case .objected: "Iemand zegt: dit hoort hier niet"
        case .theme(let id): snapshot.cards.first { $0.theme.id == id }?.theme.dutchName ?? ""
        }
    }

    private var emptyText: String {
        if snapshot.total == 0 {
            return "Nog geen bijdragen. Zodra iemand de antwoorden verstuurt, staan de bijdragen hier."
        }
        if filter.group != nil || filter.locale != nil { return "Geen bijdragen van deze groep of in deze taal." }
        switch filter.pile {
        case .unfiled: return "Alles heeft een thema."
        case .unwritten: return "Alles wat is ingesproken, is uitgeschreven."
        case .untranslated: return "Alles is in het Nederlands te lezen."
        case .objected: return "Niemand zegt dat iets ergens niet hoort."
        case .all, .theme: return "Hier staat nog niets."
        }
    }

    private var pager: View? {
        guard snapshot.pages > 1 else { return nil }
        func url(_ page: Int) -> String { base + filter.changed { $0.page = page }.query }
        var view: View = ["page": filter.page, "pages": snapshot.pages]
        if filter.page > 1 { view["back"] = url(filter.page - 1) }
        if filter.page < snapshot.pages { view["next"] = url(filter.page + 1) }
        return view
    }

    // MARK: Filtering

    private var filterFields: [View] {
        filter.fields.filter { ["pile", "theme"].contains($0.name) }.map { ["name": $0.name, "value": $0.value] }
    }

    private var groups: [View] {
        var options: [View] = snapshot.groups.map { group in
            [
                "value": group.rawValue, "name": contributions.board.groupName(group),
                "isChosen": filter.group == .visible(group),
            ]
        }
        if snapshot.hasSmallGroups {
            options.append(["value": "-", "name": "kleine groep", "isChosen": filter.group == .small])
        }
        return options
    }

    private var locales: [View] {
        snapshot.locales.map { locale in
            ["value": locale.rawValue, "name": locale.dutchName, "isChosen": filter.locale == locale]
        }
    }

    // MARK: Themes

    private func card(_ card: ThemeBoardSnapshot.Card) -> View {
        let theme = card.theme
        let isHere = filter.pile == .theme(theme.id)
        let others = snapshot.cards.filter { $0.theme.id != theme.id }
        var view: View = [
            "id": theme.id.rawValue, "number": theme.number, "name": theme.dutchName, "url": "\(base)/\(theme.id)",
            "pileURL": base + filter.changed { $0.pile = .theme(theme.id) }.query, "isHere": isHere,
            "contributions": LatestChange.contributions(card.contributions),
            "people": ContributionViews.people(card.people.count), "isEmpty": card.contributions == 0,
            "more": card.contributions > card.glimpse.count,
            "glimpse": isHere ? [] : card.glimpse.map { contributions.line($0.contribution) },
            "others": others.map {
                ["id": $0.theme.id.rawValue, "number": $0.theme.number, "name": $0.theme.dutchName]
            },
            "hasOthers": !others.isEmpty,
        ]
        if card.objected > 0 { view["objected"] = LatestChange.contributions(card.objected) }
        if !card.unnamed.isEmpty { view["unnamed"] = card.unnamed.map(\.dutchName).joined(separator: ", ") }
        return view
    }
}
