import PromptEngine
import SessionModel

/// Contributions as the facilitator sees them: in the words in which they were given, beside their translations, with
/// what others said to them, and never with whose they are.
struct ContributionViews: Sendable {
    let board: Board
    /// The address of the board.
    let base: String
    let filter: BoardFilter
    /// For the address of a theme that a contribution is in.
    let themes: [ThemeID: Theme]

    /// - Parameter called: the contribution that the group talks about now.
    func view(_ item: ThemeBoardSnapshot.Item, called: ContributionID?) -> View {
        let contribution = item.contribution
        var view = words(contribution)
        let objectors = contribution.objectors(to: item.theme)
        view["url"] = "\(base)/contributions/\(contribution.id)\(filter.query)"
        view["group"] = item.group.map(board.groupName) ?? "kleine groep"
        view["locale"] = contribution.provenance.locale.dutchName
        view["prompt"] = board.question(contribution.prompt)
        view["help"] = board.help(contribution.provenance)
        view["isCalled"] = contribution.id == called
        view["agrees"] = contribution.agreeing.isEmpty ? nil : Self.people(contribution.agreeing.count)
        view["objectors"] = objectors == 0 ? nil : Self.people(objectors)
        view["additions"] = contribution.additions.map { text($0.addition ?? "", $0.provenance.locale) }
        view["oral"] = contribution.oralExplanations.map { text($0.text, $0.locale) }
        if let theme = item.theme.flatMap({ themes[$0] }), filter.pile != .theme(theme.id) {
            view["theme"] = [
                "number": theme.number, "name": theme.dutchName,
                "url": base + filter.changed { $0.pile = .theme(theme.id) }.query,
            ]
        }
        return view
    }

    /// The words alone, in all languages, with who wrote down those that its participant did not write.
    func words(_ contribution: Contribution) -> View {
        var view = own(contribution)
        view["id"] = contribution.id.rawValue
        view["mark"] = board.transcript(contribution)
        view["isRevised"] = !contribution.earlier.isEmpty
        view["translations"] = contribution.translations.sorted { $0.key < $1.key }.map { locale, translation in
            text(translation.text, locale).merging([
                "locale": locale.dutchName, "isOutdated": contribution.isOutdated(translation),
                "mark": board.translated(translation.by, translation.confirmation),
            ]) { _, new in new }
        }
        return view
    }

    /// The contribution in one line: the translation into Dutch if there is one, else what it says.
    func line(_ contribution: Contribution) -> View {
        let dutch =
            contribution.isDutch ? nil : contribution.translations[.dutch] ?? contribution.translations["nl-simple"]
        var view = dutch.map { text($0.text, .dutch) } ?? own(contribution)
        view["id"] = contribution.id.rawValue
        view["isTranslated"] = dutch != nil
        view["from"] = contribution.provenance.locale.dutchName
        return view
    }

    /// What it says itself or, while nobody wrote that down, that.
    private func own(_ contribution: Contribution) -> View {
        guard let unwritten = board.unwritten(contribution) else {
            return text(contribution.text, contribution.provenance.locale)
        }
        return text(unwritten, .dutch).merging(["isUnwritten": true]) { $1 }
    }

    func text(_ text: String, _ locale: LocaleTag) -> View {
        board.words(text, in: locale)
    }

    static func people(_ count: Int) -> String { count == 1 ? "1 mens" : "\(count) mensen" }
}
