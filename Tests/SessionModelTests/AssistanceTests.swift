import SessionModel
import TestSupport
import Testing

/// Who may help whom, and what becomes an answer.
@Suite struct AssistanceTests {
    private static func proposal(
        _ submission: SubmissionID = "x1", _ value: AnswerValue = .text("ቤት"), to prompt: PromptID = "need",
        _ purpose: AnswerPurpose = .contribution("c1"), by helper: HelperID = "h1", for person: ParticipantID = "p1"
    ) -> ProposalSubmission {
        ProposalSubmission(
            submission: submission, seat: "seat1", participant: person, helper: helper, prompt: prompt, value: value,
            purpose: purpose, means: .typing, locale: "ti")
    }

    private static func decision(
        _ submission: SubmissionID, of proposal: SubmissionID = "x1", accepts: Bool = true
    ) -> ProposalDecision {
        ProposalDecision(
            submission: submission, seat: "seat1", participant: "p1", proposal: proposal, isAccepted: accepts)
    }

    @Test("a seat that asked waits from that moment, until one helper takes it")
    func asking() throws {
        var gathering = try Gathering.assisted()
        #expect(gathering.session.assistance["seat1"]?.helper == "h1")
        #expect(try gathering.do(.requestHelp("seat1", .ask)).isEmpty)
        #expect(throws: SessionError.alreadyHelped("seat1")) { try gathering.do(.help("seat1", .take, by: "h2")) }
        #expect(throws: SessionError.alreadyHelped("seat1")) { try gathering.do(.help("seat1", .offer, by: "h2")) }
        let since = try #require(gathering.session.assistance["seat1"]?.since)
        try gathering.do(.help("seat1", .release, by: "h1"))
        #expect(gathering.session.assistance["seat1"] == Assistance.asked(since))
        try gathering.do(.help("seat1", .take, by: "h2"))
        #expect(gathering.session.assistance["seat1"]?.helper == "h2")
        try gathering.do(.help("seat1", .finish, by: "h2"))
        #expect(gathering.session.assistance.isEmpty)
    }

    @Test("a helper who comes unasked may do nothing before the participant allows it")
    func offering() throws {
        var gathering = try Gathering.assisted()
        try gathering.do(.requestHelp("seat1", .end))
        #expect(throws: SessionError.notHelping("seat1")) { try gathering.do(.help("seat1", .take, by: "h2")) }
        try gathering.do(.help("seat1", .offer, by: "h2"))
        #expect(gathering.session.assistance["seat1"]?.helper == nil)
        #expect(throws: SessionError.notHelping("seat1")) { try gathering.do(.help("seat1", .take, by: "h2")) }
        #expect(throws: SessionError.notHelping("seat1")) { try gathering.do(.propose(Self.proposal(by: "h2"))) }
        #expect(throws: SessionError.notHelping("seat1")) { try gathering.do(.requestHelp("seat1", .share(true))) }
        try gathering.do(.requestHelp("seat1", .allow))
        #expect(gathering.session.assistance["seat1"]?.helper == "h2")
        try gathering.do(.propose(Self.proposal(by: "h2")))
    }

    @Test("to ask while a helper offers is to allow that helper")
    func askingWhileOffered() throws {
        var gathering = try Gathering.assisted()
        try gathering.do(.help("seat1", .finish, by: "h1"))
        try gathering.do(.help("seat1", .offer, by: "h2"))
        #expect(try gathering.do(.requestHelp("seat1", .ask)) == [.assisted("seat1", .allowed)])
        #expect(gathering.session.assistance["seat1"]?.helper == "h2")
    }

    @Test("an offer that is refused is gone, and can be made again")
    func refusing() throws {
        var gathering = try Gathering.assisted()
        try gathering.do(.requestHelp("seat1", .end))
        for _ in 1...2 {
            try gathering.do(.help("seat1", .offer, by: "h2"))
            try gathering.do(.requestHelp("seat1", .end))
            #expect(gathering.session.assistance.isEmpty)
        }
    }

    @Test("what a helper proposes is no answer until the participant takes it; then it says who proposed it")
    func accepting() throws {
        var gathering = try Gathering.assisted()
        try gathering.do(.propose(Self.proposal()))
        #expect(gathering.participant("p1")?.answers.isEmpty == true)
        #expect(gathering.session.assistance["seat1"]?.proposal?.isAccepted == nil)
        try gathering.do(.settleProposal(Self.decision("s1")))
        let answer = try #require(gathering.participant("p1")?.answers["need"]?.latest)
        #expect(answer.value == .text("ቤት"))
        #expect(answer.submission == "s1")
        #expect(
            answer.provenance
                == Provenance(authorship: .proposed, means: .typing, locale: "ti", helper: "h1"))
        #expect(gathering.session.assistance["seat1"]?.proposal?.isAccepted == true)
        #expect(try gathering.do(.settleProposal(Self.decision("s1"))).isEmpty)
        #expect(throws: SessionError.unknownProposal("x1")) {
            try gathering.do(.settleProposal(Self.decision("s2", accepts: false)))
        }
    }

    @Test("a proposal that is refused leaves no answer, and another can be made")
    func decliningProposal() throws {
        var gathering = try Gathering.assisted()
        try gathering.do(.propose(Self.proposal()))
        try gathering.do(.settleProposal(Self.decision("s1", accepts: false)))
        #expect(gathering.participant("p1")?.answers.isEmpty == true)
        #expect(gathering.session.assistance["seat1"]?.proposal?.isAccepted == false)
        try gathering.do(.propose(Self.proposal("x2")))
        #expect(throws: SessionError.unknownProposal("x1")) { try gathering.do(.settleProposal(Self.decision("s2"))) }
        try gathering.do(.settleProposal(Self.decision("s2", of: "x2")))
        #expect(gathering.participant("p1")?.answers["need"] != nil)
    }

    @Test("nobody proposes whether somebody takes part")
    func consent() throws {
        var gathering = try Gathering.assisted()
        #expect(throws: SessionError.unsuitableAnswer("consent")) {
            try gathering.do(.propose(Self.proposal("x1", .consent(true), to: "consent", .consent)))
        }
    }

    @Test("an answer on spoken confirmation comes from the helper at the seat, and from nobody else")
    func entering() throws {
        var gathering = try Gathering.assisted()
        func entered(_ submission: SubmissionID, by helper: HelperID?) -> SessionCommand {
            .answer(
                AnswerSubmission(
                    submission: submission, participant: "p1", prompt: "need", value: .text("huis"),
                    provenance: Provenance(authorship: .entered, means: .typing, locale: "nl", helper: helper)))
        }
        try gathering.do(entered("s1", by: "h1"))
        for helper: HelperID? in ["h2", "h9", nil] {
            #expect(throws: SessionError.notHelping("seat1")) { try gathering.do(entered("s2", by: helper)) }
        }
        try gathering.do(.help("seat1", .finish, by: "h1"))
        #expect(throws: SessionError.notHelping("seat1")) { try gathering.do(entered("s2", by: "h1")) }
    }

    @Test(
        "help ends with the person it was for",
        arguments: [
            SessionCommand.leave("p1"), .join("p2", seat: "seat1", locale: "nl"), .move("p1", to: "seat2"), .end,
        ])
    func ending(_ command: SessionCommand) throws {
        var gathering = try Gathering.assisted()
        try gathering.do(.requestHelp("seat1", .share(true)))
        try gathering.do(.propose(Self.proposal()))
        try gathering.do(command)
        #expect(gathering.session.assistance.isEmpty)
    }

    @Test("what was allowed to one helper is not allowed to the next")
    func sharing() throws {
        var gathering = try Gathering.assisted()
        try gathering.do(.requestHelp("seat1", .share(true)))
        #expect(gathering.session.assistance["seat1"]?.isShared == true)
        try gathering.do(.propose(Self.proposal()))
        try gathering.do(.help("seat1", .release, by: "h1"))
        try gathering.do(.help("seat1", .take, by: "h2"))
        #expect(gathering.session.assistance["seat1"]?.isShared == false)
        #expect(gathering.session.assistance["seat1"]?.proposal == nil)
    }

    @Test("a helper who is removed leaves every seat, and can do nothing more")
    func removing() throws {
        var gathering = try Gathering.assisted()
        try gathering.do(.join("p2", seat: "seat2", locale: "nl"))
        try gathering.do(.help("seat2", .offer, by: "h1"))
        let events = try gathering.do(.removeHelper("h1"))
        #expect(events == [.assisted("seat1", .released), .assisted("seat2", .ended), .helperRemoved("h1")])
        #expect(gathering.session.helper(holding: "helper1") == nil)
        #expect(gathering.session.helper(holding: "helper2")?.number == 2)
        #expect(throws: SessionError.unknownHelper("h1")) { try gathering.do(.help("seat1", .take, by: "h1")) }
        #expect(try gathering.do(.removeHelper("h1")).isEmpty)
    }

    @Test(
        "a helper signs in with a name that can be spoken and a language of the session",
        arguments: [(" ", ["nl"]), (String(repeating: "a", count: 41), ["nl"]), ("Sara", []), ("Sara", ["fr"])]
            as [(String, [LocaleTag])])
    func unsuitable(_ name: String, _ locales: [LocaleTag]) throws {
        let gathering = try Gathering.open()
        #expect(throws: SessionError.unsuitableHelper) {
            try gathering.session.decide(
                .admitHelper(HelperEntry(helper: "h1", name: name, locales: locales, credential: "d")))
        }
    }

    @Test("erasing somebody takes what was proposed to them, and the end of the session the helpers' names")
    func erasing() throws {
        var gathering = try Gathering.assisted()
        try gathering.do(.propose(Self.proposal()))
        gathering.rewrite { $0.erasing("p1") }
        try gathering.do(.erase("p1"))
        #expect(gathering.session.assistance["seat1"]?.proposal == nil)
        #expect(gathering.replayed == gathering.session)
        gathering.rewrite { $0.erasingAll() }
        gathering.record(.sessionErased)
        #expect(gathering.replayed == gathering.session)
        #expect(!"\(gathering.journal)".contains("Sara") && !"\(gathering.journal)".contains("ቤት"))
    }

    @Test(
        "whatever people do: one helper a seat, who is signed in; no answer with a helper's hand but from the helper there",
        arguments: PropertyTests.seeds)
    func invariants(_ seed: UInt64) throws {
        _ = try PropertyTests.run(seed: seed) { before, command, after in
            for (seat, help) in after.session.assistance {
                let person = after.session.seats[seat]?.participant
                if let helper = help.helper { #expect(after.session.helpers[helper]?.isRemoved == false) }
                if help.isShared { #expect(help.helper != nil && person != nil) }
                if let proposal = help.proposal {
                    #expect(proposal.submission.participant == person && proposal.submission.helper == help.helper)
                }
            }
            guard case .answered(let answer) = after.journal.last(where: { $0.event.isAnswer })?.event,
                !before.hasSeen(answer.submission), answer.provenance.authorship != .alone
            else { return }
            let seat = try #require(before.participants[answer.participant]?.seat)
            #expect(before.assistance[seat]?.helper == answer.provenance.helper)
            if answer.provenance.authorship == .proposed {
                guard case .settleProposal(let decision) = command else {
                    Issue.record("an answer that was proposed came by \(command)")
                    return
                }
                #expect(decision.isAccepted && decision.participant == answer.participant)
            }
        }
    }
}

extension Assistance {
    fileprivate static func asked(_ since: Timestamp) -> Assistance? {
        var gathering = Session()
        gathering.apply(RecordedEvent(at: since, .assisted("seat1", .asked)))
        return gathering.assistance["seat1"]
    }
}

extension SessionEvent {
    fileprivate var isAnswer: Bool {
        if case .answered = self { true } else { false }
    }
}
