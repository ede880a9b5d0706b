import SessionModel
import Testing

@Suite struct ErasureTests {
    /// `p1` and `p2` have each sent an idea, a group and a goal.
    private static func two() throws -> Gathering {
        var gathering = try Gathering.seated()
        try gathering.do(.join("p2", seat: "seat2", locale: "nl"))
        for (person, name): (ParticipantID, ContributionID) in [("p1", "c1"), ("p2", "c2")] {
            let answers: [AnswerSubmission] = [
                .consent(true, SubmissionID("\(person)-1"), by: person),
                .group(.choice("refugees"), SubmissionID("\(person)-2"), by: person),
                .idea(.text("woorden van \(person)"), SubmissionID("\(person)-3"), named: name, by: person),
                .idea(.text("meer van \(person)"), SubmissionID("\(person)-4"), named: name, by: person),
                .plain(SubmissionID("\(person)-goal"), by: person),
            ]
            for answer in answers { try gathering.do(.answer(answer)) }
            let send = SubmissionID("\(person)-send")
            try gathering.do(.send(person, submission: send, counted: ["consent", "group", "need", "goal"]))
        }
        return gathering
    }

    @Test("erasing a person removes all they said, and leaves that they were there")
    func erases() throws {
        var gathering = try Self.two()
        #expect(try gathering.do(.erase("p1")) == [.participantErased("p1")])
        let person = try #require(gathering.participant("p1"))
        #expect(person.standing == .erased)
        #expect(person.number == 1)
        #expect(person.answers.isEmpty)
        #expect(person.group == nil)
        #expect(person.consents == nil)
        #expect(person.counted.isEmpty)
        #expect(gathering.session.contributions.map(\.id) == ["c2"])
        #expect(gathering.session.contribution("c1") == nil)
        #expect(gathering.session.contribution("c2")?.text == "meer van p2")
        #expect(gathering.participant("p2")?.number == 2)
    }

    @Test("erasing twice changes nothing, and nothing can be added to who was erased")
    func erasesOnce() throws {
        var gathering = try Self.two()
        try gathering.do(.erase("p1"))
        #expect(try gathering.do(.erase("p1")).isEmpty)
        for command: SessionCommand in [
            .answer(.plain("s9")), .answer(.plain("p1-goal")), .chooseLocale("p1", "ar"),
            .send("p1", submission: "s9", counted: []),
        ] {
            #expect(throws: SessionError.erased("p1")) { try gathering.session.decide(command) }
        }
        #expect(try gathering.do(.leave("p1")) == [.participantLeft("p1", seat: "seat1")])
    }

    @Test("the journal without a person's words replays to the same session")
    func replays() throws {
        var gathering = try Self.two()
        gathering.rewrite { $0.erasing("p1") }
        try gathering.do(.erase("p1"))
        #expect(gathering.replayed == gathering.session)
        #expect(!"\(gathering.journal)".contains("van p1"))
        #expect("\(gathering.journal)".contains("van p2"))
    }

    @Test("what stays of a person does not tell which prompts counted")
    func erasesCounted() {
        let sent = SessionEvent.sent("p1", submission: "s", counted: ["house-where"])
        #expect(sent.erasing("p1") == .sent("p1", submission: "s", counted: []))
        #expect(sent.erasingAll() == .sent("p1", submission: "s", counted: []))
        #expect(sent.erasing("p2") == sent)
    }

    @Test("when the retention period is over, all words go and the session stays as numbers")
    func erasesSession() throws {
        var gathering = try Self.two()
        try gathering.do(.end)
        gathering.rewrite { $0.erasingAll() }
        gathering.record(.sessionErased)
        #expect(gathering.replayed == gathering.session)
        #expect(!"\(gathering.journal)".contains("van p"))
        #expect(gathering.session.isErased)
        #expect(gathering.session.contributions.isEmpty)
        #expect(gathering.session.participants.values.allSatisfy { $0.standing == .erased && $0.answers.isEmpty })
        #expect(gathering.session.participants.count == 2)
    }

    @Test("what helpers wrote down of a person and what recordings are called goes with the session's words")
    func erasesWords() throws {
        var gathering = try Gathering.asked()
        try gathering.do(.startSpoken(.of("rec-0002")))
        try gathering.do(.discardSpoken("rec-0002", by: "p1"))
        try gathering.do(.settleConfirmation(.of("s1", .corrected("ኣነ"))))
        try gathering.do(.end)
        gathering.rewrite { $0.erasingAll() }
        gathering.record(.sessionErased)
        #expect(gathering.replayed == gathering.session)
        let stored = "\(gathering.journal)"
        for left in ["rec-000", "ቋንቋ", "taal", "ኣነ", "Sara"] { #expect(!stored.contains(left)) }
        #expect(gathering.session.backlog.counts.isEmpty)
    }
}
