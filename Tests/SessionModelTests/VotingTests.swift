import SessionModel
import Testing

@Suite struct VotingTests {
    @Test("a vote is over the themes as they stood when it opened")
    func freezes() throws {
        var gathering = try Gathering.withThemes()
        let themes = gathering.session.board.themes
        #expect(
            try gathering.do(.openVoting(.all)) == [.votingOpened(round: 1, .all), .phaseOpened(.prioritise)])
        try gathering.do(.vote(.of(.ranking(["t2", "t1"]), "s1")))
        try gathering.do(.closePhase)
        try gathering.do(.changeThemes([.worded("t1", "nl", ThemeWording(name: "Anders")), .removed("t2")]))
        let round = try #require(gathering.session.votingRound)
        #expect(round.number == 1)
        #expect(round.form == .all)
        #expect(round.themes == themes)
        #expect(round.ballots["p1"]?.choice == .ranking(["t2", "t1"]))
    }

    @Test("nothing on the board changes while people vote")
    func frozen() throws {
        var gathering = try Gathering.voting()
        let session = gathering.session
        #expect(throws: SessionError.themesFrozen) { try session.decide(.changeThemes([.made("t9")])) }
        #expect(throws: SessionError.themesFrozen) { try session.decide(.undoThemes(version: session.board.version)) }
        try gathering.do(.closePhase)
        try gathering.do(.changeThemes([.made("t9")]))
    }

    @Test("opening the phase opens the vote: by the form of the last, else a top three")
    func opensPhase() throws {
        var gathering = try Gathering.withThemes()
        #expect(
            try gathering.do(.openPhase(.prioritise)) == [
                .votingOpened(round: 1, .top(3)), .phaseOpened(.prioritise),
            ])
        #expect(try gathering.do(.openPhase(.prioritise)).isEmpty)
        #expect(try gathering.do(.openVoting(.all)).isEmpty)
        try gathering.do(.closePhase)
        try gathering.do(.openVoting(.points(10)))
        try gathering.do(.closePhase)
        #expect(try gathering.do(.openPhase(.prioritise)) == [.phaseOpened(.prioritise)])
        #expect(gathering.session.votingRound?.form == .points(10))
    }

    @Test("a vote that was closed goes on when it is opened again, unless its themes or form are others")
    func reopens() throws {
        var gathering = try Gathering.voting()
        try gathering.do(.vote(.of(.ranking(["t1"]), "s1")))
        try gathering.do(.openPhase(.bundle))
        #expect(try gathering.do(.openVoting(.top(2))) == [.phaseOpened(.prioritise)])
        #expect(gathering.session.votingRound?.turnout == 1)
        try gathering.do(.openPhase(.bundle))
        try gathering.do(.changeThemes([.worded("t1", "nl", ThemeWording(name: "Anders"))]))
        #expect(try gathering.do(.openVoting(.top(2))).first == .votingOpened(round: 2, .top(2)))
        try gathering.do(.closePhase)
        #expect(try gathering.do(.openVoting(.all)).first == .votingOpened(round: 3, .all))
        #expect(gathering.session.votingRounds.map(\.turnout) == [1, 0, 0])
    }

    @Test("a vote needs two themes, with a name in every locale, and a form that leaves something to choose")
    func refusesToOpen() throws {
        var gathering = try Gathering.withThemes()
        for form: BallotForm in [.top(0), .top(-1), .points(0), .points(BallotForm.mostPoints + 1)] {
            #expect(throws: SessionError.unsuitableBallot) { try gathering.session.decide(.openVoting(form)) }
        }
        try gathering.do(.changeThemes([.worded("t2", "ar", nil), .made("t3")]))
        for command: SessionCommand in [.openVoting(.all), .openPhase(.prioritise)] {
            #expect(throws: SessionError.unnamedThemes(["t2", "t3"])) { try gathering.session.decide(command) }
        }
        try gathering.do(.changeThemes([.removed("t2"), .removed("t3")]))
        #expect(throws: SessionError.tooFewThemes) { try gathering.session.decide(.openVoting(.all)) }
    }

    @Test("a person has one ballot a round, whichever seat they use: the last, with those before kept")
    func counts() throws {
        var gathering = try Gathering.voting()
        try gathering.do(.vote(.of(.ranking(["t1"]), "s1")))
        #expect(try gathering.do(.vote(.of(.ranking(["t2"]), "s1"))).isEmpty)
        try gathering.do(.move("p1", to: "seat2"))
        try gathering.do(.vote(.of(.ranking(["t3", "t1"]), "s2")))
        let round = try #require(gathering.session.votingRound)
        #expect(round.turnout == 1)
        #expect(round.ballots["p1"]?.choice == .ranking(["t3", "t1"]))
        #expect(round.ballots["p1"]?.earlier == [.ranking(["t1"])])
        #expect(round.ballots["p1"]?.at == gathering.now)
    }

    @Test(
        "a ballot fits its form",
        arguments: [
            (BallotForm.top(2), BallotChoice.ranking(["t1", "t2"]), true), (.top(2), .ranking([]), true),
            (.top(2), .ranking(["t1", "t2", "t3"]), false), (.top(9), .ranking(["t1", "t2", "t3"]), true),
            (.top(2), .ranking(["t1", "t1"]), false), (.top(2), .ranking(["t9"]), false),
            (.all, .ranking(["t1", "t2", "t3"]), true), (.all, .ranking(["t2"]), true),
            (.all, .ranking(["t1", "t2", "t3", "t1"]), false), (.points(10), .points(["t1": 7, "t2": 3]), true),
            (.points(10), .points(["t1": 8, "t2": 3]), false), (.points(10), .points(["t1": 1]), true),
            (.points(10), .points(["t1": 0]), false), (.points(10), .points(["t1": -1, "t2": 3]), false),
            (.points(10), .points(["t9": 1]), false), (.points(10), .points([:]), true),
            (.points(10), .points(["t1": .max, "t2": .max]), false), (.points(10), .ranking(["t1"]), false),
            (.points(10), .ranking([]), true), (.top(2), .points(["t1": 1]), false), (.all, .points([:]), true),
        ])
    func fits(_ form: BallotForm, _ choice: BallotChoice, _ fits: Bool) throws {
        let session = try Gathering.voting(form).session
        let command = SessionCommand.vote(.of(choice, "s1"))
        if fits {
            #expect(try session.decide(command).count == 1)
        } else {
            #expect(throws: SessionError.unsuitableBallot) { try session.decide(command) }
        }
    }

    @Test("a ranking gives places from the top; as many points share a place; a blank ballot gives none")
    func ranks() {
        #expect(BallotChoice.ranking(["t2", "t1"]).ranks == ["t2": 1, "t1": 2])
        #expect(
            BallotChoice.points(["t1": 2, "t2": 5, "t3": 2, "t4": 1]).ranks == ["t2": 1, "t1": 2, "t3": 2, "t4": 4])
        #expect(BallotChoice.ranking([]).isBlank)
        #expect(BallotChoice.points([:]).isBlank)
        #expect(!BallotChoice.ranking(["t1"]).isBlank)
        #expect(BallotForm.top(2).places(of: 3) == 2)
        #expect(BallotForm.top(5).places(of: 3) == 3)
        #expect(BallotForm.all.places(of: 3) == 3)
        #expect(BallotForm.points(10).places(of: 3) == 3)
    }

    @Test("whoever was choosing while voting closed may finish; once the outcome may be seen nobody may")
    func late() throws {
        var gathering = try Gathering.voting()
        try gathering.do(.vote(.of(.ranking(["t1"]), "s1")))
        try gathering.do(.closePhase)
        try gathering.do(.vote(.of(.ranking(["t1"]), "s2", by: "p2")))
        #expect(gathering.session.votingRound?.isRevealed == false)
        try gathering.do(.openPhase(.bundle))
        #expect(throws: SessionError.phaseNotOpen(.prioritise)) {
            try gathering.session.decide(.vote(.of(.ranking(["t1"]), "s3", by: "p3")))
        }
        try gathering.do(.openPhase(.compare))
        #expect(throws: SessionError.roundOver(1)) {
            try gathering.session.decide(.vote(.of(.ranking(["t1"]), "s3", by: "p3")))
        }
    }

    @Test("who takes no part does not vote, and nobody votes in a round that is not there")
    func refusesVotes() throws {
        var gathering = try Gathering.voting()
        try gathering.do(.answer(.consent(false, "s0")))
        try gathering.do(.erase("p2"))
        let session = gathering.session
        for (person, error): (ParticipantID, SessionError) in [
            ("p1", .noConsent("p1")), ("p2", .erased("p2")), ("p9", .unknownParticipant("p9")),
        ] {
            #expect(throws: error) { try session.decide(.vote(.of(.ranking(["t1"]), "s1", by: person))) }
        }
        #expect(throws: SessionError.roundOver(2)) {
            try session.decide(.vote(.of(.ranking(["t1"]), "s1", round: 2, by: "p3")))
        }
    }

    @Test(
        "the outcome may be seen once people compare, the session closes or it ends, not before",
        arguments: [SessionCommand.openPhase(.compare), .openPhase(.close), .end])
    func reveals(_ command: SessionCommand) throws {
        var gathering = try Gathering.voting()
        try gathering.do(.vote(.of(.ranking(["t1"]), "s1")))
        try gathering.do(.closePhase)
        #expect(gathering.session.outcomeRound == nil)
        try gathering.do(command)
        #expect(gathering.session.votingRound?.isRevealed == true)
        #expect(gathering.session.outcomeRound?.number == 1)
    }

    @Test("there is nothing to compare before somebody has voted")
    func nothingToCompare() throws {
        var gathering = try Gathering.withThemes()
        #expect(throws: SessionError.nothingToCompare) { try gathering.session.decide(.openPhase(.compare)) }
        try gathering.do(.openVoting(.all))
        #expect(throws: SessionError.nothingToCompare) { try gathering.session.decide(.openPhase(.compare)) }
    }

    @Test("a second vote leaves the first as it is; while nobody voted in it the first stays the outcome")
    func secondRound() throws {
        var gathering = try Gathering.voting()
        try gathering.do(.vote(.of(.ranking(["t1"]), "s1")))
        try gathering.do(.openPhase(.compare))
        let first = try #require(gathering.session.votingRound)
        #expect(try gathering.do(.openPhase(.prioritise)).first == .votingOpened(round: 2, .top(2)))
        try gathering.do(.openPhase(.compare))
        #expect(gathering.session.outcomeRound == first)
        try gathering.do(.openPhase(.prioritise))
        try gathering.do(.vote(.of(.ranking(["t2"]), "s2", round: 3)))
        try gathering.do(.openPhase(.compare))
        #expect(gathering.session.outcomeRound?.number == 3)
        #expect(gathering.session.votingRounds.first == first)
    }

    @Test("people say whether they recognise the outcome, each once, while it is compared")
    func recognises() throws {
        var gathering = try Gathering.voting()
        try gathering.do(.vote(.of(.ranking(["t1"]), "s1")))
        #expect(throws: SessionError.phaseNotOpen(.compare)) {
            try gathering.session.decide(.recognise(.of(.yes, "s2")))
        }
        try gathering.do(.openPhase(.compare))
        try gathering.do(.recognise(.of(.yes, "s2")))
        #expect(try gathering.do(.recognise(.of(.no, "s2"))).isEmpty)
        try gathering.do(.recognise(.of(.partly, "s3")))
        try gathering.do(.recognise(.of(.no, "s4", by: "p2")))
        #expect(gathering.session.votingRound?.recognitions == ["p1": .partly, "p2": .no])
        #expect(throws: SessionError.roundOver(2)) {
            try gathering.session.decide(.recognise(.of(.yes, "s5", round: 2)))
        }
        #expect(throws: SessionError.unknownParticipant("p9")) {
            try gathering.session.decide(.recognise(.of(.yes, "s5", by: "p9")))
        }
        try gathering.do(.closePhase)
        #expect(throws: SessionError.phaseNotOpen(.compare)) {
            try gathering.session.decide(.recognise(.of(.yes, "s5")))
        }
    }

    @Test("a ballot and what somebody thought of the outcome go with their other words")
    func erased() throws {
        var gathering = try Gathering.voting()
        try gathering.do(.vote(.of(.ranking(["t1"]), "s1")))
        try gathering.do(.openPhase(.compare))
        try gathering.do(.recognise(.of(.yes, "s2")))
        try gathering.do(.erase("p1"))
        gathering.rewrite { $0.erasing("p1") }
        #expect(gathering.session.votingRound?.ballots == [:])
        #expect(gathering.session.votingRound?.recognitions == [:])
        #expect(gathering.replayed == gathering.session)
    }

    @Test(
        "nothing of this happens in a session that was not made or has ended",
        arguments: [
            SessionCommand.contribute(.added("x", "s9")), .withdraw("a1", by: "p1"), .render("a1", "nl", "x"),
            .call("a1"), .explainOrally("a1", submission: "s9", text: "x", locale: "nl"), .react(.to("a1", "s9")),
            .changeThemes([.made("t9")]), .undoThemes(version: 2), .object(.to("a1", in: "t1", "s9")),
            .openVoting(.all), .vote(.of(.ranking([]), "s9")), .recognise(.of(.yes, "s9")), .move("p1", to: "seat2"),
        ])
    func ended(_ command: SessionCommand) throws {
        #expect(throws: SessionError.notCreated) { try Session().decide(command) }
        var gathering = try Gathering.withThemes()
        try gathering.do(.end)
        #expect(throws: SessionError.ended) { try gathering.session.decide(command) }
    }
}
