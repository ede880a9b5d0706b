import SessionModel
import TestSupport

extension SeededGenerator {
    /// Any command, sensible or not, about few people, seats and names, so that they often meet.
    ///
    /// - Parameters:
    ///   - serial: a number that no command had before, for names that a device would draw.
    ///   - session: what the device sees.
    mutating func command(_ serial: Int, in session: Session) -> SessionCommand {
        switch Int.random(in: 0..<190, using: &self) {
        case 0: .create(Gathering.setup)
        case 1...6:
            .openPhase(
                pick([
                    .join, .contribute, .explain, .bundle, .bundle, .prioritise, .compare, .compare, .compare, .close,
                ]))
        case 7: .closePhase
        case 8: Int.random(in: 0..<10, using: &self) == 0 ? .end : .closePhase
        case 9: .openSeat(seat(), credential: CredentialDigest("digest\(serial)"))
        case 10...17: .join(pick(["p3", "p4", "p5", "p6", participant()]), seat: seat(), locale: locale())
        case 18: .chooseLocale(participant(in: session), locale())
        case 19, 20: .leave(participant(in: session))
        case 21: .erase(participant(in: session))
        case 22, 23: .move(participant(in: session), to: pick([seat(), seat(), seat(), "seat9"]))
        case 24...37: .send(participant(in: session), submission: submission(serial), counted: prompts())
        case 38...63: .answer(answer(serial, in: session))
        case 64...69: .contribute(idea(serial, in: session))
        case 70: .withdraw(known(in: session), by: participant(in: session))
        case 71...91: onIdea(serial, in: session)
        case 92...105: onBoard(serial, in: session)
        case 106...130: onHelp(serial, in: session)
        case 131...150: onRecording(serial, in: session)
        case 151...170: onWords(serial, in: session)
        default: onVote(serial, in: session)
        }
    }

    private mutating func onIdea(_ serial: Int, in session: Session) -> SessionCommand {
        let idea = known(in: session)
        let words = "\(session.contribution(idea)?.participant ?? "nobody") says \(pick(["taal", "werk", "\(serial)"]))"
        switch Int.random(in: 0..<22, using: &self) {
        case 0...5: return .render(idea, locale(), pick([words, words, ""]), by: scribe())
        case 6, 7: return .call(pick([idea, idea, nil]))
        case 8...10: return .explainOrally(idea, submission: submission(serial), text: words, locale: locale())
        case 11...16:
            let participant = participant(in: session)
            let reaction = IdeaReaction(
                contribution: idea, agrees: pick([true, false]), addition: pick([nil, "\(participant) says more"]))
            return .react(
                ReactionSubmission(
                    submission: submission(serial), participant: participant, reaction: reaction,
                    provenance: provenance()))
        default:
            return .object(
                ObjectionSubmission(
                    submission: submission(serial), participant: participant(in: session), contribution: idea,
                    theme: session.board.places[idea] ?? theme(), isStanding: pick([true, true, false])))
        }
    }

    private mutating func onBoard(_ serial: Int, in session: Session) -> SessionCommand {
        switch Int.random(in: 0..<4, using: &self) {
        case 0: .undoThemes(version: session.board.version - pick([0, 0, 0, 1]))
        case 1: .changeThemes(named(pick([theme(), ThemeID("t\(serial)")])))
        default: .changeThemes((0..<pick([1, 1, 2, 3])).map { _ in change(serial, in: session) })
        }
    }

    private mutating func named(_ theme: ThemeID) -> [ThemeChange] {
        let name = ThemeWording(name: "the group says \(theme)")
        return [.made(theme)] + ["nl", "ar", "ti"].map { .worded(theme, $0, name) }
    }

    private mutating func change(_ serial: Int, in session: Session) -> ThemeChange {
        let words = ThemeWording(name: pick(["the group says \(serial)", "the group says so", " "]))
        switch Int.random(in: 0..<12, using: &self) {
        case 0: return .made(pick([theme(), ThemeID("t\(serial)")]))
        case 1, 2: return .worded(theme(), locale(), pick([words, words, words, nil]))
        case 3: return .merged(theme(), into: theme())
        case 4: return .removed(theme())
        default:
            return .filed((0..<pick([1, 1, 2, 3])).map { _ in known(in: session) }, pick([theme(), theme(), nil]))
        }
    }

    private mutating func onVote(_ serial: Int, in session: Session) -> SessionCommand {
        let round = (session.votingRound?.number ?? 1) - pick([0, 0, 0, 0, 1])
        switch Int.random(in: 0..<10, using: &self) {
        case 0, 1: return .openVoting(pick([.top(2), .top(2), .all, .points(5), .points(0)]))
        case 2, 3:
            return .recognise(
                RecognitionSubmission(
                    submission: submission(serial), participant: participant(in: session),
                    round: session.outcomeRound?.number ?? round, recognition: pick([.yes, .partly, .no]),
                    provenance: provenance()))
        default:
            let themes = (session.votingRound?.themes.map(\.id) ?? []).shuffled(using: &self).prefix(
                pick([0, 1, 2, 3]))
            let choice: BallotChoice =
                pick([true, true, false])
                ? .ranking(Array(themes)) : .points(Dictionary(uniqueKeysWithValues: themes.map { ($0, 2) }))
            return .vote(
                BallotSubmission(
                    submission: submission(serial), participant: participant(in: session), round: round, choice: choice,
                    provenance: provenance()))
        }
    }

    private mutating func onHelp(_ serial: Int, in session: Session) -> SessionCommand {
        let helped = session.assistance.keys.sorted().randomElement(using: &self)
        let seat = pick([helped ?? "seat1", seat()])
        let seated = session.seats[seat]?.participant ?? "p1"
        let participant = pick([seated, seated, seated, participant(in: session)])
        let helper = pick([session.assistance[seat]?.helper ?? "h1", helper()])
        let isHelped = session.assistance[seat]?.helper != nil
        switch Int.random(in: isHelped ? 9..<35 : 0..<22, using: &self) {
        case 0, 1:
            return .admitHelper(
                HelperEntry(
                    helper: helper, name: pick([nil, "Sara says hello", ""]), locales: [locale()],
                    credential: CredentialDigest("helper\(helper)")))
        case 2: return .removeHelper(pick(["h2", "h3", "h9", self.helper()]))
        case 3...9: return .requestHelp(seat, pick([.ask, .ask, .ask, .allow, .share(true), .share(false), .end]))
        case 10...16:
            return .help(
                seat, pick([.take, .take, .take, .offer, .release, .finish]), by: pick([helper, helper, "h2"]))
        case 17...20:
            return .propose(
                ProposalSubmission(
                    submission: submission(serial), seat: seat, participant: participant, helper: helper,
                    prompt: pick(["need", "why"]), value: .text("\(participant) says \(serial)"),
                    purpose: pick([.contribution(contribution(serial)), .plain]), means: .typing, locale: "nl"))
        default:
            return .settleProposal(
                ProposalDecision(
                    submission: submission(serial), seat: seat, participant: participant,
                    proposal: session.assistance[seat]?.proposal?.submission.submission ?? "s1",
                    isAccepted: pick([true, true, false])))
        }
    }

    private mutating func answer(_ serial: Int, in session: Session) -> AnswerSubmission {
        let participant = participant(in: session)
        let words = AnswerValue.text("\(participant) says \(pick(["taal", "werk", "\(serial)"]))")
        let (prompt, purpose, value): (PromptID, AnswerPurpose, AnswerValue) =
            switch Int.random(in: 0..<10, using: &self) {
            case 0, 1: ("consent", .consent, pick([.consent(true), .consent(true), .consent(false), .skipped]))
            case 2, 3: ("group", .group, pick([.choice("refugees"), .choice("neighbours"), .choice("?"), .skipped]))
            case 4: ("why", .plain, words)
            case 5: ("need", .contribution(contribution(serial)), .number(3))
            default:
                (pick(["need", "who"]), .contribution(contribution(serial)), pick([words, words, words, .skipped]))
            }
        return AnswerSubmission(
            submission: submission(serial), participant: participant, prompt: prompt, value: value, purpose: purpose,
            provenance: provenance())
    }

    private mutating func idea(_ serial: Int, in session: Session) -> ContributionSubmission {
        let participant = participant(in: session)
        return ContributionSubmission(
            submission: submission(serial), participant: participant,
            contribution: pick([contribution(serial), "a1", "a2", "a3"]), prompt: "need-more",
            text: pick(["\(participant) says taal", "\(participant) says \(serial)", ""]), provenance: provenance())
    }

    // MARK: Names

    mutating func provenance() -> Provenance {
        let authorship: Provenance.Authorship = pick([.alone, .alone, .alone, .alone, .alone, .entered])
        return Provenance(
            authorship: authorship, means: pick([.touch, .typing]), locale: locale(),
            helper: authorship == .alone ? nil : helper())
    }

    mutating func participant() -> ParticipantID { pick(["p1", "p2", "p3", "p4", "p5", "p6"]) }

    /// Mostly one who takes part.
    mutating func participant(in session: Session) -> ParticipantID {
        let people = session.participantOrder.filter { session.participants[$0]?.standing != .erased }
        let known = people.randomElement(using: &self) ?? participant()
        return pick([known, known, known, known, participant()])
    }

    mutating func helper() -> HelperID { pick(["h1", "h1", "h1", "h1", "h2", "h3"]) }
    mutating func seat() -> SeatID { pick(["seat1", "seat2", "seat3"]) }
    mutating func locale() -> LocaleTag { pick(["nl", "ar", "ti", "ti", "fr"]) }
    private mutating func theme() -> ThemeID { pick(["t1", "t2", "t3", "t4"]) }

    mutating func contribution(_ serial: Int) -> ContributionID {
        ContributionID(pick(["c1", "c2", "c\(serial)"]))
    }

    /// Mostly one that is there.
    mutating func known(in session: Session) -> ContributionID {
        session.contributions.randomElement(using: &self)?.id ?? "c1"
    }

    mutating func submission(_ serial: Int) -> SubmissionID {
        SubmissionID(pick(["s1", "s\(serial)", "s\(serial)"]))
    }

    mutating func prompts() -> [PromptID] {
        ["consent", "group", "need", "why", "who", "unknown"].filter { _ in Int.random(in: 0..<4, using: &self) > 0 }
    }

    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: elements.indices, using: &self)]
    }
}
