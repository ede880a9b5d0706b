import Outcomes
import PromptEngine

/// The ways of entering beside each other, as the report shows them.
struct ReportEntryWays {
    private let ways: EntryWays
    private let locale: LocaleProfile
    private var format: LocaleFormat { LocaleFormat(locale) }

    init(_ ways: EntryWays, _ locale: LocaleProfile) {
        self.ways = ways
        self.locale = locale
    }

    var view: View {
        var view: View = [
            "hasTopThree": ways.all?.inTopThree != nil, "isShown": ways.all != nil,
            "rows": (ways.rows + [ways.all].compactMap(\.self)).map(row),
        ]
        if !ways.withheld.isEmpty {
            let names = locale.rules.list(ways.withheld.map { text($0.nameKey) })
            view["withheld"] = locale.report.phrase(.notShownWays, ["ways": .text(names)]).text
        }
        return view
    }

    private func row(_ row: EntryWays.Row) -> View {
        var view: View = [
            "name": row.way.map { text($0.nameKey) } ?? locale.interface.phrase(.outcomeEveryone).text,
            "isAll": row.way == nil, "ideas": format.whole(row.contributions), "inTheme": share(row.inTheme),
        ]
        view["inTopThree"] = row.inTopThree.map(share)
        return view
    }

    private func share(_ share: Share) -> View {
        var view: View = ["count": format.whole(share.count)]
        view["percent"] = share.value.map(format.percent)
        view["interval"] = share.interval.map { format.interval($0, format.percent) }
        return view
    }

    private func text(_ key: ReportKey) -> String { locale.report.phrase(key).text }
}

extension EntryWay {
    var nameKey: ReportKey {
        switch self {
        case .typed: .wayTyped
        case .kiosk: .wayKiosk
        case .translated: .wayTranslated
        case .helped: .wayHelped
        }
    }
}
