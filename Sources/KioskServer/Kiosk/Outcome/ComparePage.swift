import Hummingbird
import Outcomes
import PromptEngine
import SessionModel

/// The outcome of a vote, heard at a seat in the participant's own language.
struct ComparePage {
    let pages: KioskPages
    let context: SeatedContext
    let round: Int
    /// What the participant said to it before.
    let recognition: Recognition?

    private var session: LiveSession { context.session }
    private var book: LocaleBook { pages.library.locale(context.participant.locale) }

    /// One part of the outcome, counted from 1; a number beyond the last is the last.
    func part(_ number: Int, isLate: Bool = false) async throws -> Response {
        guard case .shown(let outcome, let voted) = await session.outcome() else {
            return try pages.moment("compare-thanks", context, title: .compareTitle, text: .compareNone)
        }
        let narration = OutcomeNarration(of: outcome, voted, in: session, book.locale)
        let participant = context.participant.id
        let slides = OutcomeSlides(of: narration, for: session.read { $0.participants[participant]?.group }).slides
        let number = min(max(number, 1), slides.count)

        var view = pages.seated(context, title: book[.compareTitle]["text"] ?? "")
        view["participant"] = participant.rawValue
        view["announce"] = isLate ? book[.ballotLate] : nil
        view["progress"] = progress(number, of: slides.count)
        view["isFirst"] = number == 1
        view["back"] = number > 1 ? KioskPath.outcome(number - 1, of: session) : nil
        view["next"] = number < slides.count ? KioskPath.outcome(number + 1, of: session) : nil
        switch slides[number - 1] {
        case .sentence(let phrase): view["sentence"] = book.narrator.view(phrase, of: session)
        case .order(let key, let name, let themes):
            var order: View = ["title": book[key]]
            order["name"] = name.map { book.narrator.view($0, of: session) }
            view["order"] = order
            view["rows"] = book.narrator.placed(rows(themes, voted))
        case .question:
            view["isQuestion"] = true
            view["action"] = KioskPath.recognise(session)
            view["submission"] = randomName()
            view["round"] = round
            for choice in Recognition.allCases where choice == recognition { view["is\(choice)"] = true }
        }
        return try pages.library.page("compare", view)
    }

    /// For whoever has said whether they recognise it.
    func thanks(isLate: Bool) throws -> Response {
        var more: View = ["again": KioskPath.outcome(1, of: session)]
        if isLate { more["announce"] = book[.ballotLate] }
        return try pages.moment("compare-thanks", context, title: .thanksTitle, text: .compareThanks, more)
    }

    private func progress(_ number: Int, of count: Int) -> View {
        [
            "label": book.narrator.view(.scaleStep, ["number": .number(number), "count": .number(count)]),
            "steps": (1...count).map { ["isDone": $0 < number, "isNow": $0 == number] },
        ]
    }

    /// From the top down; themes that share a place have the same one.
    private func rows(_ themes: [ThemeOutcome], _ voted: VotingRound) -> [View] {
        let views = ThemeViews(book: book, session: session, themes: voted.themes)
        let sorted = themes.sorted { ($0.rank, $0.theme) < ($1.rank, $1.theme) }
        return sorted.compactMap { outcome in
            guard let theme = voted.themes.first(where: { $0.id == outcome.theme }) else { return nil }
            var view = views.view(theme)
            view["place"] = views.place(1 + themes.count { $0.rank < outcome.rank })
            return view
        }
    }
}
