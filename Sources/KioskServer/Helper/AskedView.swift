import PromptEngine
import SessionModel

/// The question on a kiosk's screen in two languages, with the form for an answer to propose.
struct AskedView {
    let library: Library
    let asked: AskedSeat
    let helper: SignedInHelper

    private var session: LiveSession { asked.seat.session }
    private var prompt: Prompt { asked.prompt }
    private var theirs: LocaleBook { library.locale(asked.participant.locale) }
    private var mine: LocaleBook { library.locale(helper.reading) }
    private var theirWords: FlowBook.PromptViews? {
        library.flow(of: session, in: theirs.locale.tag).prompts[prompt.id]
    }
    private var myWords: FlowBook.PromptViews? { library.flow(of: session, in: mine.locale.tag).prompts[prompt.id] }
    private var draft: FormFields? {
        guard asked.seat.help?.assistance.isShared == true else { return nil }
        return session.desk.draft(of: asked.participant.id, to: prompt.id, at: asked.seat.seat.id)
    }

    var view: View {
        var view: View = [
            "id": prompt.id.rawValue, "prompt": prompt.id.rawValue,
            "isOneLanguage": mine.locale.tag == theirs.locale.tag,
            "mine": words(myWords?.question, mine), "theirs": words(theirWords?.question, theirs),
            "mayBeProposed": asked.mayBeProposed, "submission": submission,
            "canSkip": prompt.canSkip, "isConsent": prompt.kind == .consent,
        ]
        if let help = theirWords?.help { view["theirHelp"] = words(help, theirs) }
        if let help = myWords?.help { view["myHelp"] = words(help, mine) }
        view["picture"] = prompt.picture.map { library.assets.pictureURL($0, of: session.setup.flow.rawValue) }
        addControl(to: &view)
        if let draft {
            view["draft"] = DraftView(prompt: prompt, fields: draft, words: myWords, locale: theirs.locale).view
        }
        return view
    }

    /// The same for the same form sent twice, another once something came of it.
    private var submission: String {
        let (proposed, answered) = session.read { session in
            (
                session.assistance[asked.seat.seat.id]?.proposal?.at.milliseconds ?? 0,
                session.participants[asked.participant.id]?.answers[prompt.id]?.latest.submission.rawValue ?? ""
            )
        }
        return Secret(text: "\(helper.id) \(asked.participant.id) \(prompt.id) \(proposed) \(answered)").digest
    }

    private func words(_ phrase: PhraseView?, _ book: LocaleBook) -> View {
        ["text": phrase?["text"] ?? "", "lang": book.locale.tag.rawValue, "dir": book.locale.direction.rawValue]
    }

    private func addControl(to view: inout View) {
        switch prompt.kind {
        case .choice: view["isChoice"] = true
        case .choices: view["isChoices"] = true
        case .ranking(_, let places):
            view["isRanking"] = true
            view["ranks"] = Array(1...max(places, 1))
        case .points: view["isPoints"] = true
        case .scale(let steps, let marks):
            view["scale"] = (1...max(steps, 1)).map { step -> View in
                ["value": step, "place": step - 1, "mark": marks.symbol(at: step, of: steps)]
            }
            view["lowest"] = myWords?.lowest?["text"]
            view["highest"] = myWords?.highest?["text"]
        case .number(let range): view["number"] = ["lowest": range.lowerBound, "highest": range.upperBound]
        case .text(let characters):
            view["text"] = ["characters": characters, "locales": textLocales]
        case .consent, .statement, .ideas: break
        }
        if !prompt.options.isEmpty { view["options"] = prompt.options.enumerated().map(option) }
    }

    private func option(_ place: Int, _ option: Option) -> View {
        var view: View = [
            "id": option.id.rawValue, "place": place, "number": place + 1,
            "mine": words(myWords?.options[option.id], mine), "theirs": words(theirWords?.options[option.id], theirs),
        ]
        view["picture"] = option.picture.map { library.assets.pictureURL($0, of: session.setup.flow.rawValue) }
        return view
    }

    /// In which language the helper types: the participant's first.
    private var textLocales: [View] {
        let first = asked.participant.locale
        let others = session.setup.locales.filter { $0 != first }
        return ([first] + others).map { tag in
            ["tag": tag.rawValue, "name": LocaleLabel(of: library.locale(tag).locale).name]
        }
    }
}
