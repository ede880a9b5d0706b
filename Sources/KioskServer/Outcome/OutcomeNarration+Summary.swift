import Outcomes
import PromptEngine
import SessionModel

extension OutcomeNarration {
    /// A first place that the bootstrap keeps less often than this is told with "het scheelt weinig".
    static let narrowBelow = Finding.sharedFrom

    /// For somebody at a seat: what all put first, what their group put first, what is shared, what differs, and how
    /// much of it is sure. At most five phrases, in this order.
    ///
    /// - Parameter group: the participant's own; `nil`, or one that is not shown, is left out.
    func summary(for group: StakeholderGroupID?) -> [Phrase] {
        let mine = outcome.groups.first { outcome in group.map { outcome.group?.members.contains($0) == true } == true }
        let first = [outcome.all.map { self.first($0, .summaryAllFirst, .summaryAllFirstNarrowly) }]
        let own = [mine.map { self.first($0, .summaryGroupFirst, .summaryGroupFirstNarrowly) }]
        let isIndicative = outcome.all?.isIndicative == true || outcome.groups.contains(where: \.isIndicative)
        return (first + own + agreement + [withheld ?? (isIndicative ? indicative : nil)]).compactMap(\.self)
    }

    private var agreement: [Phrase?] {
        guard !outcome.comparisons.isEmpty else { return [] }
        let shared = themes { if case .shared = $0 { true } else { false } }
        let different = themes { if case .difference = $0 { true } else { false } }
        return [
            shared.map { text(.summaryShared, ["themes": .phrase($0)]) },
            different.map { text(.summaryDifferent, ["themes": .phrase($0)]) }
                ?? (showsDifference ? nil : text(.summaryNoDifference)),
        ]
    }

    /// Whether groups differ in anything: in a theme, also one that they share, or in the whole of their order.
    private var showsDifference: Bool {
        let themes = outcome.comparisons.flatMap(\.themes).map(\.probabilityAllPairs)
        let wholes = outcome.comparisons.map { $0.probability * Double(outcome.comparisons.count) }
        return (themes + wholes).contains { $0 <= Finding.differenceUpTo }
    }

    private func themes(where isWanted: (Finding) -> Bool) -> Phrase? {
        let found = findings.map(\.finding).filter { isWanted($0.finding) }.map { names.theme($0.theme) }
        return found.isEmpty ? nil : locale.rules.list(found)
    }

    /// What stands at the top: several themes when they share it.
    private func first(_ group: GroupOutcome, _ key: InterfaceKey, _ narrowly: InterfaceKey) -> Phrase {
        let highest = group.themes.map(\.rank).min()
        let top = group.themes.filter { $0.rank == highest }
        let isNarrow = top.contains { $0.probabilityFirst < Self.narrowBelow }
        var values: [String: InterfaceValue] = [
            "themes": .phrase(locale.rules.list(top.map { names.theme($0.theme) }))
        ]
        if group.group != nil { values["group"] = .phrase(name(of: group.group)) }
        return text(isNarrow ? narrowly : key, values)
    }
}
