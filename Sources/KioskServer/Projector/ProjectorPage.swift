import Outcomes
import PromptEngine
import SessionModel

/// What the projector shows: one thing, large, that follows the phase of the session. Nothing on it tells who said or
/// chose what, and words of people stand there only when the facilitator calls for them.
struct ProjectorPage {
    let session: Session
    /// The themes as they grow, for as long as they do.
    let bundled: BundledThemes?
    let revealed: RevealedOutcome
    let flow: Flow
    /// One or two; the first leads.
    let locales: [LocaleProfile]
    let labels: [LocaleTag: LocaleLabel]
    /// Which part of the outcome is on: 0 is the chart, then each finding. Out of reach is the nearest.
    let part: Int
    /// Where people join, such as `http://192.168.1.20:8080`.
    let address: String
    /// The path of the session's kiosk.
    let kiosk: String

    private var format: LocaleFormat { LocaleFormat(locales[0]) }

    /// What the template `facilitator/projector-live` takes.
    var view: View {
        var view: View = [
            "title": session.setup?.title ?? "", "code": session.setup?.code ?? "",
            "address": address.hasPrefix("http://") ? String(address.dropFirst(7)) : address,
            "lang": locales[0].tag.rawValue, "dir": locales[0].direction.rawValue,
        ]
        view.merge(screen) { _, new in new }
        return view
    }

    private var screen: View {
        if session.endedAt != nil { return ["message": said(.projectorClose)] }
        switch session.phase {
        case .prepare: return ["message": said(.projectorWait)]
        case .join:
            return [
                "join": [
                    "open": said(.projectorOpen), "codeName": said(.projectorCode),
                    "qr": RoomCode.svg(address + kiosk, name: "kiosk"),
                ] as View,
                "figures": [figure(.projectorSeats, session.seats.values.count { $0.participant != nil })],
            ]
        case .contribute:
            return called ?? [
                "heading": said(.projectorContribute), "showsCode": true,
                "figures": [figure(.people, sent), figure(.ideas, session.contributions.count { !$0.isWithdrawn })],
            ]
        case .explain: return called ?? ["message": said(.projectorExplain), "below": said(.projectorExplainHear)]
        case .bundle: return called ?? ["heading": said(.projectorBundle), "themes": themes]
        case .prioritise:
            return [
                "heading": said(.projectorPrioritise), "below": said(.projectorHidden),
                "figures": [figure(.projectorVoted, session.votingRound?.turnout ?? 0)],
            ]
        case .compare: return comparison
        case .close: return ["message": said(.projectorClose)]
        }
    }

    // MARK: Words

    /// A text in each language of the projector; once where two of them say it in the same words.
    private func said(_ text: (LocaleProfile) -> String?) -> [View] {
        var seen: Set<String> = []
        return locales.compactMap { locale in
            guard let text = text(locale), seen.insert(text).inserted else { return nil }
            return ["text": text, "lang": locale.tag.rawValue, "dir": locale.direction.rawValue]
        }
    }

    private func said(_ key: ReportKey) -> [View] { said { $0.report.phrase(key).text } }

    private func figure(_ key: ReportKey, _ number: Int) -> View {
        ["number": format.whole(number), "name": said(key)]
    }

    // MARK: Contributions and themes

    private var sent: Int { session.participants.values.count { $0.standing == .sent } }

    /// The contribution that the group talks about: in the words in which it was given or that were written down of what
    /// was said, and translated into the languages of the projector. Not translated from words of before, nor in words
    /// that its participant says are wrong.
    private var called: View? {
        guard let contribution = session.called.flatMap(session.contribution), !contribution.isWithdrawn else {
            return nil
        }
        let tag = contribution.provenance.locale
        let translations = said { contribution.translation(for: $0.tag)?.text }
        let translated = translations.map { ($0["text"] as? String ?? "").count }
        return [
            "called": [
                "text": contribution.text, "lang": tag.rawValue, "dir": labels[tag]?.dir ?? "auto",
                "translations": translations,
                "size": Self.size(translated.reduce(contribution.text.count, +)),
            ] as View
        ]
    }

    /// Long words stand smaller, so that all of them fit.
    private static func size(_ characters: Int) -> String {
        switch characters {
        case ...140: "short"
        case ...400: "long"
        case ...1_000: "longer"
        case ...2_400: "longest"
        case ...3_600: "full"
        case ...5_500: "fuller"
        default: "fullest"
        }
    }

    private var themes: [View] {
        (bundled?.bundles ?? []).map { bundle in
            [
                "name": name(of: bundle.theme),
                "people": locales[0].interface.phrase(.bundlePeople, ["count": .number(bundle.people)]).text,
            ]
        }
    }

    /// In Dutch first where it has no name in the language that leads.
    private func name(of theme: Theme) -> [View] {
        let names = said { theme.wording($0.tag)?.name }
        guard theme.wording(locales[0].tag) == nil, !locales.contains(where: { $0.tag == .dutch }),
            let dutch = theme.wording(.dutch)?.name
        else { return names }
        return [["text": dutch, "lang": LocaleTag.dutch.rawValue, "dir": labels[.dutch]?.dir ?? "ltr"]] + names
    }

    // MARK: Outcome

    /// So many characters of a finding fit beside those of another language.
    private static let columnCharacters = 300

    private var comparison: View {
        guard let (outcome, round) = revealed.shown else {
            if case .noBallots = revealed { return ["message": said(.noBallots)] }
            return ["message": said(.hidden)]
        }
        let told = locales.map { locale in
            OutcomeNarration(of: outcome, names: OutcomeNames(round.themes, of: flow, in: locale.tag), in: locale)
        }
        guard outcome.all != nil else { return ["message": phrases(told.map(\.withheld))] }
        let chart = told[0].chart(title: locales[0].report.phrase(.places).text)
        let count = outcome.findings.count + (chart == nil ? 0 : 1)
        let place = min(max(part, 0), max(count - 1, 0))
        var view: View = ["parts": ["number": format.whole(place + 1), "count": format.whole(count)] as View]
        if place > 0 {
            view["previous"] = ["part": place - 1, "name": locales[0].report.phrase(.projectorPrevious).text] as View
        }
        if place + 1 < count {
            view["next"] = ["part": place + 1, "name": locales[0].report.phrase(.projectorNext).text] as View
        }
        if let chart, place == 0 {
            view["heading"] = said(.places)
            view["chart"] = chart.svg
            view["table"] = told[0].placesTable
            view["themeTitle"] = locales[0].report.phrase(.theme).text
            view["below"] = phrases(told.map(\.withheld))
        } else {
            let findings = told.map { $0.findings[place - (chart == nil ? 0 : 1)] }
            let kind = findings[0].finding.finding
            let characters = findings.map(\.phrase.text.count).max() ?? 0
            view["finding"] =
                [
                    "kind": kind.kind, "name": said(kind.nameKey),
                    "theme": phrases(
                        told.map { $0.names.theme(findings[0].finding.theme) }),
                    "text": phrases(findings.map(\.phrase)),
                    "isLong": characters > Self.columnCharacters,
                ] as View
        }
        return view
    }

    private func phrases(_ phrases: [Phrase?]) -> [View] {
        let texts = Dictionary(zip(locales.map(\.tag), phrases)) { first, _ in first }
        return said { texts[$0.tag]??.text }
    }
}
