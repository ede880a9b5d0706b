import Hummingbird
import PromptEngine
import SessionModel

/// The screen with one question.
struct StepPage {
    /// So many numbers at most are said while somebody steps through them.
    private static let numbersSaid = 200
    let pages: KioskPages
    let context: SeatedContext
    let course: Course
    let prompt: Prompt
    let number: Int
    let count: Int
    /// Shown to be changed, from the review: going on leads back there.
    var isFromReview = false
    /// What was wrong with what was just sent, with what was sent, so that nothing typed is lost.
    var rejected: (fault: AnswerFault, fields: FormFields)?

    private var session: LiveSession { context.session }
    private var book: LocaleBook { pages.library.locale(context.participant.locale) }
    private var words: FlowBook.PromptViews? {
        pages.library.flow(of: session, in: context.participant.locale).prompts[prompt.id]
    }
    /// The answer that is kept.
    var given: AnswerValue? { context.participant.answers[prompt.id] }

    func response() throws -> Response {
        let (submission, participant) = (randomName(), context.participant.id.rawValue)
        guard given == nil, rejected == nil, !showsOthersWords, context.seat.help == nil, !isBeingSpoken,
            context.seat.asked == nil
        else {
            return try pages.library.page(
                "step", view(submission: submission, participant: participant),
                status: rejected == nil ? .ok : .unprocessableContent)
        }
        let page = try pages.library.stepPages.page(key) {
            try pages.library.render(
                "step",
                view(
                    submission: String(PageWithHoles.Hole.submission.rawValue),
                    participant: String(PageWithHoles.Hole.participant.rawValue)))
        }
        return HTMLPage.response(page.filled(submission: submission, participant: participant))
    }

    /// Whether the page holds words of people, which are not kept with the pages that are the same for everybody.
    private var showsOthersWords: Bool {
        if case .ideas = prompt.kind { true } else { false }
    }

    /// Whether a recording is under way that the page shows.
    private var isBeingSpoken: Bool { context.participant.unkeptTake(for: place) != nil }

    private var place: SpokenPlace { SpokenPlace(prompt: prompt.id) }

    private var key: StepPageKey {
        StepPageKey(
            session: session.id, locale: context.participant.locale, prompt: prompt.id, number: number, count: count,
            back: back, isFromReview: isFromReview, isFinishing: course.standing == .finishing,
            isTypist: context.seat.isTypist, edition: pages.library.shelf.recordings.edition)
    }

    private func view(submission: String, participant: String) -> View {
        let words = words
        var view = pages.seated(context, title: words?.question["text"] ?? "")
        view["progress"] = progress
        view["prompt"] = promptView(words)
        view["action"] = KioskPath.answer(prompt.id, of: session)
        view["submission"] = submission
        view["participant"] = participant
        view["canSkip"] = prompt.canSkip
        view["isSkipped"] = given == .skipped
        if isFromReview { view["fromReview"] = true }
        view["back"] = back
        view["error"] = rejected.map { book.narrator.view($0.fault.phrase(in: book.locale.interface)) }
        addControl(to: &view, words)
        return view
    }

    private var progress: View {
        let label = book.narrator.view(.progress, ["number": .number(number), "count": .number(count)])
        let steps = (1...max(count, 1)).map { ["isDone": $0 < number, "isNow": $0 == number] }
        return ["number": number, "count": count, "label": label, "steps": steps]
    }

    private func promptView(_ words: FlowBook.PromptViews?) -> View {
        var view: View = ["id": prompt.id.rawValue, "question": words?.question ?? [:]]
        view["help"] = words?.help
        view["picture"] = prompt.picture.map { pages.library.assets.pictureURL($0, of: session.setup.flow.rawValue) }
        if words?.isFallback ?? false { view["fallback"] = true }
        if course.standing == .finishing { view["finishing"] = true }
        return view
    }

    private var back: String? {
        if isFromReview { return KioskPath.review(session) }
        return course.previous(before: prompt.id).map { KioskPath.prompt($0, of: session) }
    }

    // MARK: Controls

    private func addControl(to view: inout View, _ words: FlowBook.PromptViews?) {
        switch prompt.kind {
        case .choice(let options):
            view["isChoice"] = true
            view["options"] = placed(options.map { option($0, isChosen: chosen.contains($0.id), words) })
        case .choices(let options, _):
            view["isChoices"] = true
            view["options"] = placed(options.map { option($0, isChosen: chosen.contains($0.id), words) })
        case .ranking(let options, let places):
            view["isRanking"] = true
            view["ranking"] = Self.ranking(places, of: options.count, book.narrator)
            view["options"] = placed(options.map { ranked($0, places: places, words) })
        case .points(let options, let budget):
            view["isPoints"] = true
            view["points"] = Self.purse(budget, book.narrator)
            view["options"] = placed(options.map { spread($0, words) })
        case .scale(let steps, let marks):
            view["isScale"] = true
            view["scale"] = scale(steps, marks, words)
        case .number(let range):
            view["isNumber"] = true
            view["number"] = number(range)
        case .text(let characters):
            view["isText"] = true
            view["text"] = text(characters)
            view["keyboard"] = pages.keyboard(context, in: book.locale.tag)
            view["speaking"] = SpeakingView(context: context, place: place, kept: givenSpoken, book: book).view
        case .consent:
            view["isConsent"] = true
            view["consent"] = ["isYes": given == .consent(true), "isNo": given == .consent(false)]
        case .statement: view["isStatement"] = true
        case .ideas(let count):
            view["isIdeas"] = true
            view["ideas"] = placed(ideaViews(count))
            view["keyboard"] = pages.keyboard(context, in: book.locale.tag)
        }
    }

    private func placed(_ views: [View]) -> [View] { book.narrator.placed(views) }

    private func option(_ option: Option, isChosen: Bool = false, _ words: FlowBook.PromptViews?) -> View {
        var view: View = [
            "id": option.id.rawValue, "label": words?.options[option.id] ?? [:], "isChosen": isChosen,
        ]
        view["picture"] = option.picture.map { pages.library.assets.pictureURL($0, of: session.setup.flow.rawValue) }
        return view
    }

    private func ranked(_ option: Option, places: Int, _ words: FlowBook.PromptViews?) -> View {
        var view = self.option(option, words)
        let place = place(of: option.id)
        view["ranks"] = (1...max(places, 1)).map { rank -> View in
            [
                "value": rank, "isChosen": place == rank,
                "label": book.narrator.view(.rankingPlace, ["number": .number(rank)]),
            ]
        }
        return view
    }

    /// So many places to give; where not every option gets one, with how many those are.
    static func ranking(_ places: Int, of count: Int, _ narrator: Narrator) -> View {
        var view: View = ["places": places]
        if places < count { view["most"] = narrator.view(.errorTooMany, ["count": .number(places)]) }
        return view
    }

    private func spread(_ option: Option, _ words: FlowBook.PromptViews?) -> View {
        var view = self.option(option, words)
        view["points"] = points(of: option.id)
        return view
    }

    /// So many points to spread, with what is said while they go: how many an option has, and how many are left.
    static func purse(_ budget: Int, _ narrator: Narrator) -> View {
        [
            "budget": budget,
            "hint": narrator.view(.pointsHint, ["count": .number(budget)]),
            "counts": (0...max(budget, 0)).map { left -> View in
                [
                    "value": left, "left": narrator.view(.pointsLeft, ["count": .number(left)]),
                    "held": narrator.view(.ballotPoints, ["count": .number(left)]),
                ]
            },
        ]
    }

    private func scale(_ steps: Int, _ marks: ScaleMarks, _ words: FlowBook.PromptViews?) -> View {
        var view: View = [
            "steps": (1...max(steps, 1)).map { step -> View in
                [
                    "value": step, "isChosen": entered == String(step),
                    "mark": marks.symbol(at: step, of: steps),
                    "label": book.narrator.view(.scaleStep, ["number": .number(step), "count": .number(steps)]),
                ]
            }
        ]
        view["lowest"] = words?.lowest
        view["highest"] = words?.highest
        return view
    }

    /// With how each number is said, unless there are too many for anybody to step through.
    private func number(_ range: ClosedRange<Int>) -> View {
        let names = range.count <= Self.numbersSaid ? Array(range) : []
        return [
            "value": entered, "lowest": range.lowerBound, "highest": range.upperBound,
            "names": names.map { ["value": String($0), "clip": book.narrator.number($0)["clip"] ?? ""] },
        ]
    }

    private func text(_ characters: Int) -> View {
        let value = rejected?.fields["value"] ?? givenText
        let left = max(0, characters - value.count)
        return [
            "value": value, "characters": characters,
            "left": book.narrator.view(.textLeft, ["count": .number(left)]),
        ]
    }
}
