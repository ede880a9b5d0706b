import Outcomes
import SessionModel

/// What the board of themes shows at one moment: counts over all contributions, the words of some hundreds. Made in one
/// pass, since a session may hold tens of thousands.
struct ThemeBoardSnapshot: Sendable {
    /// One theme, in numbers.
    struct Card: Sendable {
        let theme: Theme
        var contributions = 0
        var people: Set<ParticipantID> = []
        var objected = 0
        /// The latest few.
        var glimpse: [Item] = []
        let unnamed: [LocaleTag]
    }

    /// One contribution as it is listed.
    struct Item: Sendable {
        let contribution: Contribution
        let theme: ThemeID?
        /// Nil when its group may not be shown.
        let group: StakeholderGroupID?

        init(_ contribution: Contribution, in session: Session, _ visible: VisibleGroups) {
            self.contribution = contribution
            theme = session.board.places[contribution.id]
            group = visible.visibleGroup(of: contribution, in: session)
        }

        init(_ contribution: Contribution, in session: Session) {
            self.init(contribution, in: session, VisibleGroups(of: session))
        }
    }

    /// Contributions on a theme's card.
    private static let glimpsed = 5

    let filter: BoardFilter
    let cards: [Card]
    /// The part of the heap that is shown.
    let items: [Item]
    /// In the heap, on all its pages.
    let found: Int
    /// In each heap, whatever the group and language.
    let total: Int
    let unfiled: Int
    let unwritten: Int
    let untranslated: Int
    let objected: Int
    let locales: [LocaleTag]
    let groups: [StakeholderGroupID]
    let hasSmallGroups: Bool
    let called: Item?

    init(of session: Session, filter asked: BoardFilter) {
        let visible = VisibleGroups(of: session)
        let board = session.board
        var filter = asked
        if case .theme(let id) = asked.pile, board.theme(id) == nil { filter.pile = .unfiled }
        let hasDutch = session.setup?.locales.contains(.dutch) ?? false
        var cards = board.themes.map { Card(theme: $0, unnamed: $0.unnamed(among: session.setup?.locales ?? [])) }
        let places = Dictionary(uniqueKeysWithValues: cards.enumerated().map { ($1.theme.id, $0) })
        var glimpses: [[Int]] = cards.map { _ in [] }
        var matching: [Int] = []
        var total = 0, unfiled = 0, unwritten = 0, untranslated = 0, objected = 0
        var groups: Set<StakeholderGroupID> = []
        var hasSmallGroups = false

        for (index, contribution) in session.contributions.enumerated() where !contribution.isWithdrawn {
            let theme = board.places[contribution.id]
            let group = visible.visibleGroup(of: contribution, in: session)
            let needsDutch = hasDutch && contribution.needsDutch
            let isObjected = contribution.objectors(to: theme) > 0
            total += 1
            if theme == nil { unfiled += 1 }
            if !contribution.isWritten { unwritten += 1 }
            if needsDutch { untranslated += 1 }
            if isObjected { objected += 1 }
            if let group { groups.insert(group) } else { hasSmallGroups = true }
            if let place = theme.flatMap({ places[$0] }) {
                cards[place].contributions += 1
                cards[place].people.insert(contribution.participant)
                if isObjected { cards[place].objected += 1 }
                glimpses[place].append(index)
            }
            let isInPile =
                switch filter.pile {
                case .unfiled: theme == nil
                case .all: true
                case .unwritten: !contribution.isWritten
                case .untranslated: needsDutch
                case .objected: isObjected
                case .theme(let id): theme == id
                }
            if isInPile, filter.takes(contribution, of: group) { matching.append(index) }
        }

        func item(_ index: Int) -> Item { Item(session.contributions[index], in: session, visible) }
        for place in cards.indices { cards[place].glimpse = glimpses[place].suffix(Self.glimpsed).reversed().map(item) }
        let pages = max(1, (matching.count + BoardFilter.pageSize - 1) / BoardFilter.pageSize)
        filter.page = min(filter.page, pages)
        items = matching.dropFirst((filter.page - 1) * BoardFilter.pageSize).prefix(BoardFilter.pageSize).map(item)
        self.filter = filter
        self.cards = cards
        self.total = total
        self.unfiled = unfiled
        self.unwritten = unwritten
        self.untranslated = untranslated
        self.objected = objected
        self.hasSmallGroups = hasSmallGroups
        found = matching.count
        locales = session.setup?.locales ?? []
        self.groups = (session.setup?.groups ?? []).filter(groups.contains)
        called = session.called.flatMap(session.contribution).map { Item($0, in: session, visible) }
    }

    var pages: Int { max(1, (found + BoardFilter.pageSize - 1) / BoardFilter.pageSize) }
}

extension BoardFilter {
    fileprivate func takes(_ contribution: Contribution, of visible: StakeholderGroupID?) -> Bool {
        if let locale, contribution.provenance.locale != locale { return false }
        switch group {
        case nil: return true
        case .small: return visible == nil
        case .visible(let id): return visible == id
        }
    }
}
