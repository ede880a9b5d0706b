import Outcomes
import PromptEngine
import SessionModel

/// The report of a session in one locale: everything on one page, which prints, and which nobody is to be recognised
/// in.
struct SessionReport {
    let session: Session
    let revealed: RevealedOutcome
    let flow: Flow
    let locale: LocaleProfile
    /// How to mark texts in the locales of the session.
    let labels: [LocaleTag: LocaleLabel]

    /// How many contributions stand beside a theme at most.
    static let quotes = 12

    /// As the table of ballots is called when it is downloaded.
    static let ballotFile = "ballots.csv"

    private var format: LocaleFormat { LocaleFormat(locale) }

    var narration: OutcomeNarration? {
        revealed.shown.map { outcome, round in
            OutcomeNarration(
                of: outcome, names: OutcomeNames(round.themes, of: flow, in: locale.tag), in: locale)
        }
    }

    /// What the template `report` takes.
    var view: View {
        var view: View = [
            "lang": locale.tag.rawValue, "dir": locale.direction.rawValue, "t": texts,
            "title": session.setup?.title ?? "", "isExample": session.setup?.isExample ?? false,
            "date": session.createdAt.map(format.day) ?? "", "isErased": session.isErased,
            "notShownPeople": text(.notShownPeople, ["count": .number(SmallGroupRule.threshold)]),
        ]
        guard !session.isErased else { return view }
        view["counts"] = counts
        view["missing"] = missing
        view["themes"] = themes
        view["hasNoThemes"] = shownThemes.isEmpty
        view["entry"] = ReportEntryWays(EntryWays(of: session, outcome: narration?.outcome), locale).view
        view["recognition"] = recognition
        switch revealed {
        case .hidden: view["noOutcome"] = text(.hidden)
        case .noBallots: view["noOutcome"] = text(.noBallots)
        case .shown(let outcome, _):
            view["withheldGroups"] = narration?.withheld?.text ?? text(.notShownAll)
            // Of too few people there is nothing but that.
            if outcome.all != nil, let narration { view["outcome"] = outcomeView(narration) }
            if outcome.all == nil { view["noOutcome"] = narration?.withheld?.text ?? "" }
        }
        return view
    }

    private func outcomeView(_ narration: OutcomeNarration) -> View {
        let settings = narration.outcome.settings
        var view = ReportNumbers(narration, format).view
        view["summary"] = narration.summary(for: nil).map(\.text)
        view["findings"] = narration.findings.map { told -> View in
            ["kind": told.finding.finding.kind, "name": text(told.finding.finding.nameKey), "text": told.phrase.text]
        }
        view["chart"] = narration.chart(title: text(.places))?.svg
        view["places"] = narration.outcome.groups.isEmpty ? nil : narration.placesTable
        view["method"] = [
            text(.methodBallots), text(.methodIntervals, ["bootstraps": .number(settings.bootstraps)]),
            text(.methodDifferences, ["permutations": .number(settings.permutations)]), text(.methodFindings),
        ]
        view["seed"] = format.whole(Int(settings.seed))
        view["bootstraps"] = format.whole(settings.bootstraps)
        view["permutations"] = format.whole(settings.permutations)
        view["command"] =
            "inbreng outcome \(Self.ballotFile) --seed \(settings.seed) --bootstraps \(settings.bootstraps) "
            + "--permutations \(settings.permutations)"
        return view
    }

    // MARK: Texts

    private func text(_ key: ReportKey, _ values: [String: InterfaceValue] = [:]) -> String {
        locale.report.phrase(key, values).text
    }

    private var texts: [String: String] {
        ReportKey.allCases.filter(\.placeholders.isEmpty).reduce(into: [:]) { texts, key in
            texts[String(describing: key)] = text(key)
        }
    }

    // MARK: Themes

    private var counts: [View] {
        let counting = session.contributions.filter { !$0.isWithdrawn }
        // Whoever came when the ideas were in, and voted, was there too.
        let voted = Set((revealed.shown?.round.ballots ?? [:]).keys)
        let people = session.participants.values.count { $0.standing == .sent || voted.contains($0.id) }
        var figures = [(ReportKey.people, people), (.ideas, counting.count), (.themes, shownThemes.count)]
        if let all = narration?.outcome.all { figures.append((.ballots, all.ballots)) }
        return figures.map { ["name": text($0), "number": format.whole($1)] }
    }

    /// Those of the vote from the top down, or those of the board.
    private var shownThemes: [Theme] {
        guard let round = revealed.shown?.round, let order = narration?.themeOrder, !order.isEmpty else {
            return session.board.themes
        }
        return order.compactMap { id in round.themes.first { $0.id == id } }
    }

    private var themes: [View] {
        let contributions = session.contributionsByTheme
        let visible = VisibleGroups(of: session)
        let findings = Dictionary(
            (narration?.findings ?? []).map { ($0.finding.theme, $0) }, uniquingKeysWith: { first, _ in first })
        return shownThemes.map { theme in
            let wording = theme.wording(locale.tag) ?? theme.wording(.dutch)
            let own = contributions[theme.id] ?? []
            var view: View = [
                "name": wording?.name ?? theme.id.rawValue, "ideas": format.whole(own.count),
                "people": format.whole(Set(own.map(\.participant)).count),
                "quotes": quoted(own).map { quote($0, visible) },
            ]
            if let need = wording?.need, !need.isEmpty { view["need"] = need }
            if let value = wording?.value, !value.isEmpty { view["value"] = value }
            if own.count > Self.quotes {
                view["more"] = text(.quotesMore, ["count": .number(own.count - Self.quotes)])
            }
            if let told = findings[theme.id] {
                view["kind"] = told.finding.finding.kind
                view["finding"] = text(told.finding.finding.nameKey)
            }
            return view
        }
    }

    /// Those with words first, and of these the ones with which most people agree.
    private func quoted(_ contributions: [Contribution]) -> [Contribution] {
        contributions.map { (idea: $0, order: ($0.isWritten ? 1 : 0, $0.agreeing.count)) }
            .sorted { $0.order > $1.order }.prefix(Self.quotes).map(\.idea)
    }

    /// The words as they were given or written down, with a translation into the language of the report, and never
    /// whose.
    private func quote(_ contribution: Contribution, _ visible: VisibleGroups) -> View {
        let tag = contribution.provenance.locale
        let group = visible.visibleGroup(of: contribution, in: session)
        let marks = ReportMarks(locale)
        var view: View = [
            "text": contribution.text, "lang": tag.rawValue, "dir": labels[tag]?.dir ?? "auto",
            "group": group.map { flow.wording(locale.tag)?.groups[$0]?.text ?? $0.rawValue } ?? text(.smallGroup),
        ]
        view["unwritten"] = marks.unwritten(contribution)
        view["mark"] = marks.original(contribution)
        if let translation = contribution.translation(for: locale.tag) {
            view["translation"] = translation.text
            view["translationMark"] = marks.translation(translation)
        }
        return view
    }

    /// What cannot be read in this report, so that it is not lost silently.
    private var missing: [String] {
        let counting = session.contributions.filter { !$0.isWithdrawn }
        let unwritten = counting.count { !$0.isWritten }
        let untranslated = counting.count { contribution in
            contribution.isWritten && contribution.provenance.locale.language != locale.tag.language
                && contribution.translation(for: locale.tag) == nil
        }
        return [(ReportKey.missingUnwritten, unwritten), (.missingUntranslated, untranslated)]
            .filter { $0.1 > 0 }.map { text($0.0, ["count": .number($0.1)]) }
    }

    // MARK: Recognition

    private var recognition: View? {
        guard let round = revealed.shown?.round, round.recognitions.count >= SmallGroupRule.threshold else {
            return nil
        }
        let names: [(Recognition, ReportKey)] = [
            (.yes, .recognitionYes), (.partly, .recognitionPartly), (.no, .recognitionNo),
        ]
        return [
            "rows": names.map { answer, key -> View in
                ["name": text(key), "count": format.whole(round.recognitions.values.count { $0 == answer })]
            }
        ]
    }
}

extension Finding {
    /// What it is called on a screen.
    var nameKey: ReportKey {
        switch self {
        case .shared: .kindShared
        case .difference: .kindDifference
        case .hint: .kindHint
        case .undecided: .kindUndecided
        }
    }
}
