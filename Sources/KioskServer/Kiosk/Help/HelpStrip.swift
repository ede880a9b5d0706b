import PromptEngine
import SessionModel

/// What a kiosk's screen says above everything else: that help comes, a question of a helper, or that something that was
/// written down waits to be looked over.
struct HelpStrip {
    let pages: KioskPages
    let seat: SeatView
    let book: LocaleBook

    /// `nil` when there is neither.
    var view: View? {
        guard seat.help != nil || seat.asked != nil else { return nil }
        var view: View = [
            "stamp": seat.stamp, "helpAction": KioskPath.help(seat.session), "t": book.texts,
            "assets": pages.library.assets.prefix,
        ]
        view["participant"] = seat.participant?.id.rawValue
        if let asked = seat.asked {
            view["check"] = [
                "line": book[asked.isTranscript ? .checkAskTranscript : .checkAskTranslation],
                "look": KioskPath.check(seat.session),
            ]
        }
        guard let help = seat.help else { return view }
        view["isHelped"] = true
        if let proposal = help.proposal, let participant = seat.participant {
            add(proposal.submission, to: participant, help, to: &view)
        } else {
            addStage(of: help, to: &view)
        }
        return view
    }

    private func addStage(of help: SeatHelp, to view: inout View) {
        switch help.assistance.stage {
        case .asked:
            view["line"] = book[.helpComing]
            view["mayEnd"] = true
        case .offered:
            view["line"] = line(.helpOffer, .helpOfferUnnamed, help)
            view["asks"] = ["yes": "allow", "no": "end"]
        case .taken where help.asksToWatch && seat.participant != nil:
            view["line"] = line(.helpWatch, .helpWatchUnnamed, help)
            view["asks"] = ["yes": "share", "no": "unshare"]
        case .taken where help.assistance.isShared:
            view["line"] = line(.helpWatching, .helpWatchingUnnamed, help)
            view["mayUnshare"] = true
            view["mayEnd"] = true
        case .taken:
            view["line"] = line(.helpTaken, .helpTakenUnnamed, help)
            view["mayEnd"] = true
        }
    }

    private func add(
        _ proposal: ProposalSubmission, to participant: SeatedParticipant, _ help: SeatHelp, to view: inout View
    ) {
        guard let prompt = seat.session.flow.prompt(proposal.prompt) else { return addStage(of: help, to: &view) }
        let words = pages.library.flow(of: seat.session, in: book.locale.tag).prompts[prompt.id]
        let isText = if case .text = proposal.value { true } else { false }
        let spoken = isText ? pages.library.locale(proposal.locale) : book
        var shown: View = [
            "id": proposal.submission.rawValue, "submission": randomName(), "question": words?.question ?? [:],
            "lang": spoken.locale.tag.rawValue, "dir": spoken.locale.direction.rawValue,
            "action": KioskPath.base(seat.session) + "/proposal",
        ]
        shown["answer"] = AnswerViews(
            library: pages.library, session: seat.session, book: book, participant: participant.id,
            spoken: isText ? proposal.locale : nil
        ).shown(proposal.value, to: prompt, words)
        if proposal.value == .skipped { shown["answer"] = [book[.skip]] }
        view["line"] = line(.helpProposal, .helpProposalUnnamed, help)
        view["proposal"] = shown
    }

    /// With the helper's first name if they gave one.
    private func line(_ named: InterfaceKey, _ unnamed: InterfaceKey, _ help: SeatHelp) -> PhraseView {
        guard let helper = help.helper, let name = helper.name else { return book[unnamed] }
        // Somebody at the language screen has no name of their own yet: the seat stands for them.
        let listener = seat.participant?.id ?? ParticipantID(seat.seat.id.rawValue)
        return book.narrator.view(named, name: name, of: helper.id, for: listener)
    }
}
