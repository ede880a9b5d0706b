import Outcomes
import PromptEngine
import SessionModel

/// The tables of the report: numbers of each group, agreement, and each pair of groups.
struct ReportNumbers {
    private let narration: OutcomeNarration
    private let format: LocaleFormat

    init(_ narration: OutcomeNarration, _ format: LocaleFormat) {
        self.narration = narration
        self.format = format
    }

    private var outcome: Outcome { narration.outcome }

    var view: View {
        let groups = [outcome.all].compactMap(\.self) + outcome.groups
        return [
            "groups": groups.map(group), "agreements": groups.map(agreement), "pairs": outcome.comparisons.map(pair),
            "hasPairs": !outcome.comparisons.isEmpty,
            // Said once below all tables.
            "indicative": groups.contains(where: \.isIndicative) ? narration.indicative.text : "",
            "isIndicative": groups.contains(where: \.isIndicative),
        ]
    }

    private func group(_ group: GroupOutcome) -> View {
        [
            "name": narration.name(of: group.group).text, "ballots": format.whole(group.ballots),
            "rows": group.themes.sorted { ($0.rank, $0.theme) < ($1.rank, $1.theme) }.map { theme -> View in
                [
                    "theme": narration.names.theme(theme.theme).text, "place": format.place(theme.rank),
                    "placeInterval": format.interval(theme.rankInterval, format.place),
                    "mean": format.decimal(theme.meanRank, 2), "borda": format.place(theme.borda),
                    "first": format.place(theme.timesFirst), "topThree": format.place(theme.timesTopThree),
                    "chanceTopThree": format.percent(theme.probabilityTopThree), "isDivided": theme.dissent.isMarked,
                ]
            },
        ]
    }

    private func agreement(_ group: GroupOutcome) -> View {
        var view: View = [
            "name": narration.name(of: group.group).text, "ballots": format.whole(group.ballots),
        ]
        view["kendallsW"] = group.kendallsW.map { format.decimal($0, 2) }
        return view
    }

    private func pair(_ pair: PairComparison) -> View {
        let names = [pair.first, pair.second].map { InterfaceValue.phrase(narration.name(of: $0)) }
        var view: View = [
            "name": narration.locale.report.phrase(.beside, ["first": names[0], "second": names[1]]).text,
            "whole": format.decimal(pair.probability, 4),
            "rows": narration.themeOrder.compactMap { id in pair.themes.first { $0.theme == id } }.map {
                theme -> View in
                [
                    "theme": narration.names.theme(theme.theme).text,
                    "place": format.signed(theme.rankDifference, theme.rankDifference.digits),
                    "mean": format.signed(theme.meanRankDifference, 2),
                    "chance": format.decimal(theme.probabilityAllPairs, 4),
                    "isSure": theme.probabilityAllPairs <= Finding.differenceUpTo,
                ]
            },
        ]
        view["tau"] = pair.kendallsTauB.map { format.signed($0, 2) }
        return view
    }
}

extension Double {
    fileprivate var digits: Int { self == rounded() ? 0 : 1 }
}

extension LocaleFormat {
    /// With a true minus before a number below zero, kept together from left to right.
    func signed(_ number: Double, _ digits: Int) -> String {
        let size = decimal(abs(number), digits)
        return number < 0 && size != decimal(0, digits) ? "\u{2066}−\(size)\u{2069}" : size
    }
}
