/// The themes of a session and which contributions they hold. A contribution is in one theme or in none.
public struct ThemeBoard: Hashable, Sendable {
    /// Every theme that was made and not undone, also those that were merged or removed since.
    private(set) var known: [ThemeID: Theme] = [:]
    /// Those on the board, in the order in which they were made.
    private(set) var order: [ThemeID] = []
    /// The theme of each contribution that has one.
    public private(set) var places: [ContributionID: ThemeID] = [:]
    private var steps: [Step] = []
    /// Themes made so far, undone ones too.
    private var numbered = 0
    /// Counts changes and undos, so that a page can say which board it shows.
    public private(set) var version = 0

    /// What was before a change.
    private struct Step: Hashable, Sendable {
        let changes: [ThemeChange]
        var themes: [ThemeID: Theme?] = [:]
        var order: [ThemeID] = []
        var places: [ContributionID: ThemeID?] = [:]
    }

    /// The themes on the board, in the order in which they were made.
    public var themes: [Theme] { order.compactMap { known[$0] } }

    /// A theme on the board.
    public func theme(_ id: ThemeID) -> Theme? {
        order.contains(id) ? known[id] : nil
    }

    /// A theme that was made and not undone, also when it was merged or removed since.
    public func knownTheme(_ id: ThemeID) -> Theme? { known[id] }

    public var canUndo: Bool { !steps.isEmpty }

    /// The changes that an undo takes back.
    public var latestChanges: [ThemeChange] { steps.last?.changes ?? [] }

    // MARK: Changing

    /// - Parameter exists: whether a contribution is there; others are left out, since they were erased.
    mutating func apply(_ changes: [ThemeChange], exists: (ContributionID) -> Bool) {
        var step = Step(changes: changes, order: order)
        for change in changes { apply(change, exists, &step) }
        steps.append(step)
        version += 1
    }

    /// Takes back the latest changes that were not taken back yet.
    mutating func undo() {
        version += 1
        guard let step = steps.popLast() else { return }
        for (id, theme) in step.themes { known[id] = theme }
        order = step.order
        for (contribution, theme) in step.places { places[contribution] = theme }
    }

    mutating func forget(_ contributions: Set<ContributionID>) {
        for contribution in contributions { places[contribution] = nil }
        for index in steps.indices {
            steps[index].places = steps[index].places.filter { !contributions.contains($0.key) }
        }
    }

    private mutating func apply(_ change: ThemeChange, _ exists: (ContributionID) -> Bool, _ step: inout Step) {
        switch change {
        case .made(let id):
            numbered += 1
            set(id, to: Theme(id: id, number: numbered), &step)
            order.append(id)
        case .worded(let id, let locale, let wording):
            guard var theme = known[id] else { return }
            theme.wordings[locale] = wording
            set(id, to: theme, &step)
        case .filed(let contributions, let theme):
            for contribution in contributions where exists(contribution) { move(contribution, to: theme, &step) }
        case .merged(let id, let target):
            guard var theme = known[id] else { return }
            theme.mergedInto = target
            set(id, to: theme, &step)
            empty(id, into: target, &step)
        case .removed(let id): empty(id, into: nil, &step)
        }
    }

    private mutating func empty(_ id: ThemeID, into target: ThemeID?, _ step: inout Step) {
        order.removeAll { $0 == id }
        for (contribution, theme) in places where theme == id { move(contribution, to: target, &step) }
    }

    private mutating func set(_ id: ThemeID, to theme: Theme, _ step: inout Step) {
        if step.themes[id] == nil { step.themes[id] = .some(known[id]) }
        known[id] = theme
    }

    private mutating func move(_ contribution: ContributionID, to theme: ThemeID?, _ step: inout Step) {
        if step.places[contribution] == nil { step.places[contribution] = .some(places[contribution]) }
        places[contribution] = theme
    }
}
