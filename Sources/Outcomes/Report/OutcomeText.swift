import SessionModel

/// An outcome as plain text in Dutch, for a terminal: every number of the JSON, rounded.
public struct OutcomeText: Sendable {
    private let outcome: Outcome

    public init(_ outcome: Outcome) {
        self.outcome = outcome
    }

    /// Lines that end with a line feed; columns are as wide as they need.
    public var text: String {
        ([heading] + withheld + numbers + comparisons + findings).joined(separator: "\n\n") + "\n"
    }

    private var heading: String {
        let settings = outcome.settings
        let ballots = outcome.all.map { "\($0.ballots) stembriefjes" } ?? "te weinig stembriefjes"
        return "Uitkomst: \(ballots), \(outcome.themes.count) thema’s\n"
            + "Startgetal \(settings.seed), \(settings.bootstraps) trekkingen (bootstrap), "
            + "\(settings.permutations) verdelingen (permutaties)."
    }

    private var withheld: [String] {
        guard let withheld = outcome.withheld else { return [] }
        let names = OutcomeGroup(members: withheld.groups, hasUngrouped: withheld.hasUngrouped).dutchNames
        let least = SmallGroupRule.threshold
        return switch withheld.treatment {
        case .merged:
            ["Samengenomen: \(names). Een groep met minder dan \(least) stembriefjes laten we niet apart zien."]
        case .onlyTheWhole:
            [
                "Niet apart: \(names). Een groep met minder dan \(least) stembriefjes laten we niet apart zien, en uit de "
                    + "andere groepen zou zij te berekenen zijn."
            ]
        case .nothing: ["Er zijn minder dan \(least) stembriefjes. Daarom laten we niets zien."]
        }
    }

    private var numbers: [String] {
        ([outcome.all].compactMap(\.self) + outcome.groups).map { group in
            let title =
                "\(group.group?.dutchName ?? "Iedereen"): \(group.ballots) stembriefjes\(Self.note(group.isIndicative))"
            let agreement = "Eensgezindheid (Kendalls W): \(group.kendallsW.map { $0.dutch(2) } ?? "niet bepaald")"
            var table = TextTable([
                "thema", "plaats", "95%", "gemiddeld", "95%", "Borda", "1e", "top 3", "gerangschikt", "kans 1e",
                "kans top 3", "spreiding", "",
            ])
            for theme in group.themes.sorted(by: { ($0.rank, $0.theme) < ($1.rank, $1.theme) }) {
                table.add([
                    theme.theme.rawValue, theme.rank.dutch(1), theme.rankInterval.dutch(1), theme.meanRank.dutch(2),
                    theme.meanRankInterval.dutch(2), theme.borda.dutch(1), theme.timesFirst.dutch(1),
                    theme.timesTopThree.dutch(1), String(theme.timesRanked), theme.probabilityFirst.dutch(2),
                    theme.probabilityTopThree.dutch(2), theme.dissent.spread.map { $0.dutch(2) } ?? "–",
                    theme.dissent.isMarked ? "verdeeld" : "",
                ])
            }
            return "\(title)\n\(agreement)\n\(table.text)"
        }
    }

    private var comparisons: [String] {
        outcome.comparisons.map { pair in
            let title = "\(pair.first.dutchName) naast \(pair.second.dutchName)\(Self.note(pair.isIndicative))"
            let whole =
                "Volgorde (Kendalls tau-b): \(pair.kendallsTauB.map { $0.dutch(2) } ?? "niet bepaald"). "
                + "Hele verschil: \(pair.squaredDifference.dutch(2)) (p = \(pair.probability.dutch(4)))."
            var table = TextTable([
                "thema", "verschil in plaats", "in gemiddelde", "in standaardafwijkingen", "p (max-T)",
                "p (alle paren)",
            ])
            for theme in pair.themes {
                table.add([
                    theme.theme.rawValue, theme.rankDifference.dutch(1), theme.meanRankDifference.dutch(2),
                    theme.standardisedDifference.dutch(2), theme.probability.dutch(4),
                    theme.probabilityAllPairs.dutch(4),
                ])
            }
            return "\(title)\n\(whole)\n\(table.text)"
        }
    }

    private var findings: [String] {
        guard !outcome.findings.isEmpty else { return [] }
        let lines = outcome.findings.map { finding in
            "\(finding.theme.rawValue.printable): \(finding.finding.dutch)\(Self.note(finding.isIndicative))"
        }
        return [(["Bevindingen"] + lines).joined(separator: "\n")]
    }

    private static func note(_ isIndicative: Bool) -> String {
        isIndicative ? " (indicatief: een groep heeft minder dan \(GroupOutcome.indicativeBelow) stembriefjes)" : ""
    }
}

extension Finding {
    /// Its name and what it rests on.
    fileprivate var dutch: String {
        let pairs = differences.map { pair in
            "\(pair.first.dutchName) plaats \(pair.firstRank.place), \(pair.second.dutchName) plaats "
                + "\(pair.secondRank.place) (p = \(pair.probability.dutch(4)))"
        }
        .joined(separator: "; ")
        switch self {
        case .shared(let least, _):
            let also = pairs.isEmpty ? "" : "; wel verschil: \(pairs)"
            return "gedeeld; de kleinste kans op de top 3 is \(least.probabilityTopThree.dutch(2)), bij "
                + least.group.dutchName + also
        case .difference: return "verschil; \(pairs)"
        case .hint: return "aanwijzing, het kan toeval zijn; \(pairs)"
        case .undecided: return "niet te zeggen" + (pairs.isEmpty ? "" : "; \(pairs)")
        }
    }
}

extension OutcomeGroup {
    fileprivate var dutchName: String { names.joined(separator: " + ") }
    fileprivate var dutchNames: String { names.joined(separator: ", ") }
    private var names: [String] { members.map(\.rawValue.printable) + (hasUngrouped ? ["zonder groep"] : []) }
}

extension Double {
    /// A place: whole, or a half where themes share it.
    fileprivate var place: String { self == rounded() ? dutch(0) : dutch(1) }
}

extension Interval {
    fileprivate func dutch(_ digits: Int) -> String { "\(lower.dutch(digits))–\(upper.dutch(digits))" }
}
