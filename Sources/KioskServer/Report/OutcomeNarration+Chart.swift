import Outcomes
import PromptEngine
import SessionModel

extension OutcomeNarration {
    /// The themes from the top of the whole down.
    var themeOrder: [ThemeID] { findings.map(\.finding.theme) }

    /// The places of each theme from group to group; `nil` when there are no two groups to see.
    func chart(title: String) -> SlopeChart? {
        guard outcome.groups.count > 1 else { return nil }
        let format = LocaleFormat(locale)
        return SlopeChart(
            groups: outcome.groups.map { name(of: $0.group).text },
            themes: findings.map { told in
                let theme = told.finding.theme
                let places = outcome.groups.compactMap { group in
                    group.themes.first { $0.theme == theme }.map {
                        SlopeChart.Place(rank: $0.rank, lower: $0.rankInterval.lower, upper: $0.rankInterval.upper)
                    }
                }
                let differs = if case .difference = told.finding.finding { true } else { false }
                return SlopeChart.Theme(name: names.theme(theme).text, places: places, differs: differs)
            },
            direction: locale.direction, title: title, number: format.place)
    }

    /// The same as a table: a row for each theme, with the place in each group and its interval.
    var placesTable: View {
        let format = LocaleFormat(locale)
        return [
            "groups": outcome.groups.map { name(of: $0.group).text },
            "rows": themeOrder.map { theme -> View in
                [
                    "theme": names.theme(theme).text,
                    "places": outcome.groups.compactMap { group in
                        group.themes.first { $0.theme == theme }.map { place -> View in
                            [
                                "place": format.place(place.rank),
                                "interval": format.interval(place.rankInterval, format.place),
                            ]
                        }
                    },
                ]
            },
        ]
    }
}

extension LocaleFormat {
    func interval(_ interval: Interval, _ number: (Double) -> String) -> String {
        "\(number(interval.lower))–\(number(interval.upper))"
    }
}
