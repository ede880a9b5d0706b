import Outcomes
import PromptEngine
import SessionModel

/// An outcome in sentences of one locale, shown and spoken: what may be said of each theme, and a short summary for
/// somebody at a seat.
///
/// Groups and themes stand where no grammar touches them ("Vluchtelingen: plaats 1."), since their names are made by
/// people. Nothing is said that the ``Finding`` does not say: two groups are only set against each other when they are
/// a pair of that finding, and what may be chance is called so.
struct OutcomeNarration: Sendable {
    /// What may be said of one theme.
    struct Told: Hashable, Sendable {
        let finding: ThemeFinding
        let phrase: Phrase
    }

    let outcome: Outcome
    let names: OutcomeNames
    let locale: LocaleProfile

    init(of outcome: Outcome, names: OutcomeNames, in locale: LocaleProfile) {
        self.outcome = outcome
        self.names = names
        self.locale = locale
    }

    /// Each theme that is shown, from the top of the whole down.
    var findings: [Told] {
        let ranks = Dictionary(
            (outcome.all?.themes ?? []).map { ($0.theme, $0.rank) }, uniquingKeysWith: { first, _ in first })
        return outcome.findings.sorted { (ranks[$0.theme] ?? 0, $0.theme) < (ranks[$1.theme] ?? 0, $1.theme) }
            .map { Told(finding: $0, phrase: phrase(for: $0)) }
    }

    /// Which groups are not shown apart; `nil` when all are.
    var withheld: Phrase? {
        guard let withheld = outcome.withheld else { return nil }
        let least = InterfaceValue.number(SmallGroupRule.threshold)
        switch withheld.treatment {
        case .merged:
            let groups = locale.rules.list(members(withheld.groups, hasUngrouped: withheld.hasUngrouped))
            return text(.withheldMerged, ["groups": .phrase(groups), "count": least])
        case .onlyTheWhole: return text(.withheldOnlyTheWhole, ["count": least])
        case .nothing: return text(.withheldNothing, ["count": least])
        }
    }

    /// That the numbers are indicative, for a finding that is or for a whole outcome.
    var indicative: Phrase { text(.findingIndicative, ["count": .number(GroupOutcome.indicativeBelow)]) }

    // MARK: Words

    /// One of the session's groups, several that are put together, or all for `nil`.
    func name(of group: OutcomeGroup?) -> Phrase {
        guard let group else { return text(.outcomeEveryone) }
        let members = members(group.members, hasUngrouped: group.hasUngrouped)
        guard members.count > 1 else { return members.first ?? text(.outcomeNoGroup) }
        return text(.outcomeTogether, ["groups": .phrase(locale.rules.list(members))])
    }

    func members(_ groups: [StakeholderGroupID], hasUngrouped: Bool) -> [Phrase] {
        groups.map(names.group) + (hasUngrouped ? [text(.outcomeNoGroup)] : [])
    }

    /// A group with its place; a half stands between two places that themes share.
    func place(_ rank: Double, of group: Phrase) -> Phrase {
        let place = Int(rank.rounded(.down))
        let values: [String: InterfaceValue] = ["group": .phrase(group), "place": .number(place)]
        return rank == rank.rounded()
            ? text(.outcomePlace, values)
            : text(.outcomePlaceShared, values.merging(["next": .number(place + 1)]) { $1 })
    }

    func text(_ key: InterfaceKey, _ values: [String: InterfaceValue] = [:]) -> Phrase {
        locale.interface.phrase(key, values)
    }
}
