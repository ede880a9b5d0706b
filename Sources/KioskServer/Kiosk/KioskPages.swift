import Hummingbird
import PromptEngine
import SessionModel

/// The kiosk's screens, from what holds now to what the templates take.
struct KioskPages: Sendable {
    let library: Library
    let returns: ReturnNumbers
    let idleTimes: IdleTimes
    let idleQuestions: [LocaleTag: IdleQuestion]

    init(library: Library, returns: ReturnNumbers, idle: IdleTimes) {
        self.library = library
        self.returns = returns
        idleTimes = idle
        idleQuestions = library.catalogue.locales.reduce(into: [:]) { questions, locale in
            questions[locale.tag] = IdleQuestion(idle, in: library.locale(locale.tag).narrator)
        }
    }

    /// What every kiosk screen has.
    func base(_ book: LocaleBook, session: LiveSession?, title: String) -> View {
        let locale = book.locale
        var view: View = [
            "lang": locale.tag.rawValue, "dir": locale.direction.rawValue, "digits": locale.digits,
            "pageTitle": title + " – Inbreng", "assets": library.assets.prefix, "t": book.texts,
        ]
        view["base"] = session.map(KioskPath.base)
        view["helpAction"] = session.flatMap { $0.read { $0.endedAt == nil } ? KioskPath.help($0) : nil }
        return view
    }

    // MARK: Joining

    func join(_ book: LocaleBook, error: InterfaceKey? = nil, status: HTTPResponse.Status = .ok) throws -> Response {
        var view = base(book, session: nil, title: book[.joinTitle]["text"] ?? "")
        view["error"] = error.map { book[$0] }
        view["others"] = library.catalogue.locales.map { library.locale($0.tag) }
            .filter { $0.locale.tag != book.locale.tag }
            .map { other -> View in
                [
                    "lang": other.locale.tag.rawValue, "dir": other.locale.direction.rawValue,
                    "title": other[.joinTitle], "code": other[.joinCode],
                ]
            }
        return try library.page("join", view, status: status)
    }

    /// The cards from which a person picks a language by its name and its sound.
    ///
    /// - Parameters:
    ///   - participant: who sits here already and changes language, with their answers kept.
    ///   - seat: of the device, if it has one; nobody sits there unless there is a participant.
    ///   - isPractising: whether they go on practising after it.
    ///   - forgotten: the locale of whoever was just here and had all that they said erased.
    func languages(
        of session: LiveSession, participant: SeatedParticipant?, seat: SeatView?, isTypist: Bool = false,
        isPractising: Bool = false, forgotten: LocaleTag? = nil
    ) throws -> Response {
        let tag = participant?.locale ?? session.setup.locales.first ?? .dutch
        let book = library.locale(tag)
        var view = base(book, session: session, title: book[.languageTitle]["text"] ?? "")
        view["sessionTitle"] = session.setup.title
        view["action"] = KioskPath.base(session) + (participant == nil ? "/start" : "/language")
        view["participant"] = participant?.id.rawValue
        view["isTypist"] = isTypist
        view["isPractising"] = isPractising
        view["forgotten"] = forgotten.map { tag -> View in
            let book = library.locale(tag)
            return [
                "lang": tag.rawValue, "dir": book.locale.direction.rawValue, "title": book[.forgetDoneTitle],
                "text": book[.forgetDoneText],
            ]
        }
        if let seat, seat.participant?.id == participant?.id {
            view["events"] =
                participant == nil ? KioskPath.help(session) + "/events" : KioskPath.base(session) + "/events"
            view["help"] = HelpStrip(pages: self, seat: seat, book: book).view
            view["idle"] = participant.flatMap { idle(seat, $0) }
        }
        if participant == nil, session.read({ !$0.participantOrder.isEmpty }) {
            view["hasReturns"] = true
            view["returns"] = waysBack(to: session)
        }
        view["cards"] = session.setup.locales.enumerated().map { index, tag -> View in
            let book = library.locale(tag)
            return [
                "tag": tag.rawValue, "lang": tag.rawValue, "dir": book.locale.direction.rawValue,
                "name": book.name, "title": book[.languageTitle], "listen": book[.listen],
                "position": book.narrator.position(index + 1, of: session.setup.locales.count),
            ]
        }
        return try library.page("language", view)
    }

    // MARK: A seat's screens

    func seated(_ context: SeatedContext, title: String) -> View {
        let book = library.locale(context.participant.locale)
        var view = base(book, session: context.session, title: title)
        view["events"] = KioskPath.base(context.session) + "/events"
        view["participant"] = context.participant.id.rawValue
        view["help"] = HelpStrip(pages: self, seat: context.seat, book: book).view
        view["idle"] = idle(context.seat, context.participant)
        view["forgetURL"] = context.seat.isEnded ? nil : KioskPath.forget(context.session)
        if case .activity(let activity) = context.screen { view["what"] = activity.whereabouts.what }
        if context.participant.standing == .answering, !context.seat.isEnded {
            view["languageURL"] = KioskPath.base(context.session) + "/language"
        }
        return view
    }

    /// What the phase asks of everybody.
    ///
    /// - Parameter isLate: whether a ballot was being filled in on the screen before and can no longer be sent.
    func activity(_ activity: SeatActivity, _ context: SeatedContext, isLate: Bool = false) async throws -> Response {
        switch activity {
        case .explain(let called): return try ExplainPage(pages: self, context: context).response(called: called)
        case .bundle: return try BundlePage(pages: self, context: context).response()
        case .pause: return try moment("waiting", context, flag: "isWaiting", title: .waitingTitle, text: .pauseText)
        case .vote(let paper):
            if let ballot = paper.ballot, !isLate { return try voted(context, isBlank: ballot.choice.isBlank) }
            return try BallotPage(pages: self, context: context, paper: paper, isLate: isLate)
                .response(BallotEntries(paper.ballot?.choice))
        case .compare(let round, let recognition):
            let page = ComparePage(pages: self, context: context, round: round, recognition: recognition)
            return recognition == nil ? try await page.part(1, isLate: isLate) : try page.thanks(isLate: isLate)
        case .close: return try moment("close", context, title: .closeTitle, text: .closeText)
        }
    }

    /// For whoever has voted, until voting closes.
    private func voted(_ context: SeatedContext, isBlank: Bool) throws -> Response {
        try moment(
            "voted", context, title: isBlank ? .ballotBlankTitle : .ballotSentTitle,
            text: isBlank ? .ballotBlankText : .ballotSentText, ["change": KioskPath.ballot(context.session)])
    }

    func waiting(_ context: SeatedContext) throws -> Response {
        try moment("waiting", context, flag: "isWaiting", title: .waitingTitle, text: .waitingText)
    }

    /// For somebody at a laptop who has told all that is needed to take part, while no ideas are asked.
    func typistWaiting(_ context: SeatedContext) throws -> Response {
        try moment("ideas-wait", context, title: .waitingTitle, text: .pauseText)
    }

    func done(_ context: SeatedContext, isDeclined: Bool) throws -> Response {
        switch (isDeclined, context.participant.standing) {
        case (true, _):
            try moment("done", context, flag: "isDeclined", title: .declinedTitle, text: .declinedText)
        case (false, .sent):
            try moment("done", context, flag: "isThanks", title: .thanksTitle, text: .thanksText)
        case (false, .answering), (false, .declined), (false, .erased):
            try moment("done", context, flag: "isEnded", title: .endedTitle, text: .endedText)
        }
    }

    /// A screen with a title, some words, and what else its template takes.
    func moment(
        _ template: String, _ context: SeatedContext, flag: String? = nil, title: InterfaceKey, text: InterfaceKey,
        _ more: View = [:]
    ) throws -> Response {
        let book = library.locale(context.participant.locale)
        let heading = book[title]
        var view = seated(context, title: heading["text"] ?? "").merging(more) { _, own in own }
        view["participant"] = context.participant.id.rawValue
        view["title"] = heading
        view["text"] = book[text]
        if context.participant.standing == .sent || !context.participant.answers.isEmpty {
            view["mayLeave"] = true
            view["return"] = returning(context, book)
        }
        if let flag { view[flag] = true }
        if context.mayAddIdeas { view["ideas"] = KioskPath.ideas(context.session) }
        return try library.page(template, view)
    }

    // MARK: Errors

    /// - Parameter seat: where it went wrong, if somebody sits there.
    func error(
        _ tag: LocaleTag, text: InterfaceKey, start: String, status: HTTPResponse.Status, seat: SeatView? = nil
    ) throws -> Response {
        let book = library.locale(tag)
        let heading = book[.errorTitle]
        var view = base(book, session: nil, title: heading["text"] ?? "")
        if let seat, let participant = seat.participant {
            view["base"] = KioskPath.base(seat.session)
            view["participant"] = participant.id.rawValue
            view["idle"] = idle(seat, participant)
        }
        view["title"] = heading
        view["text"] = book[text]
        view["start"] = start
        return try library.page("error", view, status: status)
    }
}
