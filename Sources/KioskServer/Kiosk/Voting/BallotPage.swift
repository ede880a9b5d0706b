import Hummingbird
import PromptEngine
import SessionModel

/// The ballot of one participant, and the last look before it is sent.
struct BallotPage {
    let pages: KioskPages
    let context: SeatedContext
    let paper: SeatActivity.VotingPaper
    /// Whether the participant just sent a ballot that came too late for its own round.
    var isLate = false

    private var book: LocaleBook { pages.library.locale(context.participant.locale) }
    private var themes: [Theme] { paper.themes(for: context.participant.id) }
    private var views: ThemeViews { ThemeViews(book: book, session: context.session, themes: paper.themes) }

    /// The themes, to be given places or points.
    ///
    /// - Parameter fault: what was wrong with what was just sent.
    func response(_ entries: BallotEntries, fault: AnswerFault? = nil) throws -> Response {
        var view = base(title: .ballotTitle)
        view["error"] = fault.map { book.narrator.view($0.phrase(in: book.locale.interface)) }
        if paper.round > 1 { view["isAgain"] = true }
        switch paper.form {
        case .top, .all: addRanking(to: &view, entries)
        case .points(let budget):
            view["isPoints"] = true
            view["points"] = StepPage.purse(budget, book.narrator)
            view["options"] = options { view, theme in
                view["points"] = entries[theme.id].isEmpty ? "0" : entries[theme.id]
            }
        }
        return try pages.library.page("ballot", view, status: fault == nil ? .ok : .unprocessableContent)
    }

    /// What was chosen, in its order, to be sent or changed.
    func lastLook(at choice: BallotChoice) throws -> Response {
        let title: InterfaceKey
        let rows: [View]
        switch choice {
        case .ranking(let order):
            title = .ballotOrderTitle
            rows = order.enumerated().compactMap { index, id in
                row(id, name: "rank", value: index + 1, phrase: views.place(index + 1))
            }
        case .points(let points):
            title = .ballotPointsTitle
            rows = themes.filter { points[$0.id] != nil }
                .sorted { (points[$0.id] ?? 0) > (points[$1.id] ?? 0) }
                .compactMap { theme in
                    let count = points[theme.id] ?? 0
                    let phrase = book.narrator.view(.ballotPoints, ["count": .number(count)])
                    return row(theme.id, name: "points", value: count, phrase: phrase)
                }
        }
        var view = base(title: title)
        view["title"] = book[title]
        view["rows"] = book.narrator.placed(rows)
        return try pages.library.page("ballot-look", view)
    }

    private func base(title: InterfaceKey) -> View {
        var view = pages.seated(context, title: book[title]["text"] ?? "")
        view["what"] = String(paper.round)
        view["action"] = KioskPath.ballot(context.session)
        view["submission"] = randomName()
        view["participant"] = context.participant.id.rawValue
        view["round"] = paper.round
        view["announce"] = isLate ? book[.ballotLate] : nil
        if !paper.isOpen { view["isClosed"] = true }
        return view
    }

    private func addRanking(to view: inout View, _ entries: BallotEntries) {
        let places = paper.form.places(of: paper.themes.count)
        let ranks = (1...max(places, 1)).map { ($0, views.place($0)) }
        view["isRanking"] = true
        view["ranking"] = StepPage.ranking(places, of: paper.themes.count, book.narrator)
        view["options"] = options { view, theme in
            view["ranks"] = ranks.map { rank, label -> View in
                ["value": rank, "isChosen": entries[theme.id] == String(rank), "label": label]
            }
        }
    }

    private func options(_ fill: (inout View, Theme) -> Void) -> [View] {
        let views = views
        return book.narrator.placed(
            themes.map { theme in
                var view = views.view(theme)
                view["need"] = views.need(theme)
                fill(&view, theme)
                return view
            })
    }

    private func row(_ id: ThemeID, name: String, value: Int, phrase: PhraseView) -> View? {
        guard let theme = paper.theme(id) else { return nil }
        var view = views.view(theme)
        view["name"] = "\(name).\(id)"
        view["value"] = value
        view["place"] = phrase
        return view
    }
}
