import SessionModel
import Testing

@Suite struct AnswerTests {
    @Test("an answer is kept with its submission, purpose, provenance and moment")
    func keeps() throws {
        var gathering = try Gathering.assisted()
        let provenance = Provenance(authorship: .entered, means: .speech, locale: "ar", helper: "h1")
        let submission = AnswerSubmission(
            submission: "s1", participant: "p1", prompt: "trust", value: .scale(4), provenance: provenance)
        #expect(try gathering.do(.answer(submission)) == [.answered(submission)])
        let answer = try #require(gathering.participant("p1")?.answers["trust"]?.latest)
        #expect(answer.submission == "s1")
        #expect(answer.value == .scale(4))
        #expect(answer.purpose == .plain)
        #expect(answer.provenance == provenance)
        #expect(answer.at == gathering.now)
        #expect(gathering.session.hasSeen("s1"))
    }

    @Test("a submission that is sent twice is stored once, even with other content")
    func idempotent() throws {
        var gathering = try Gathering.seated()
        try gathering.do(.answer(.plain("s1")))
        #expect(try gathering.do(.answer(.plain("s1"))).isEmpty)
        #expect(try gathering.do(.answer(.plain("s1", .choice("work")))).isEmpty)
        #expect(try gathering.do(.send("p1", submission: "s1", counted: [])).isEmpty)
        #expect(gathering.participant("p1")?.latestAnswers == ["goal": .choice("house")])
    }

    @Test("a second answer replaces the first and keeps it as history")
    func revises() throws {
        var gathering = try Gathering.seated()
        try gathering.do(.answer(.plain("s1", .choice("house"))))
        try gathering.do(.answer(.plain("s2", .choice("work"))))
        try gathering.do(.answer(.plain("s3", .skipped)))
        let history = try #require(gathering.participant("p1")?.answers["goal"])
        #expect(history.latest.value == .skipped)
        #expect(history.earlier.map(\.value) == [.choice("house"), .choice("work")])
        #expect(history.all.map(\.submission) == ["s1", "s2", "s3"])
    }

    @Test("choosing a group puts the person in it; choosing again moves them; skipping takes them out")
    func groups() throws {
        var gathering = try Gathering.seated()
        try gathering.do(.answer(.group(.choice("refugees"), "s1")))
        #expect(gathering.participant("p1")?.group == "refugees")
        try gathering.do(.answer(.group(.choice("neighbours"), "s2")))
        #expect(gathering.participant("p1")?.group == "neighbours")
        try gathering.do(.answer(.group(.skipped, "s3")))
        #expect(gathering.participant("p1")?.group == nil)
    }

    @Test("a group that the session does not have is refused")
    func unknownGroup() throws {
        let session = try Gathering.seated().session
        #expect(throws: SessionError.unknownGroup("martians")) {
            try session.decide(.answer(.group(.choice("martians"), "s1")))
        }
    }

    @Test(
        "an answer whose kind does not fit its purpose is refused",
        arguments: [
            AnswerSubmission.group(.text("refugees"), "s1"), .group(.consent(true), "s1"), .idea(.choice("a"), "s1"),
            .idea(.number(1), "s1"),
            AnswerSubmission(
                submission: "s1", participant: "p1", prompt: "consent", value: .skipped, purpose: .consent,
                provenance: Provenance(means: .touch, locale: "nl")),
        ])
    func unsuitable(_ submission: AnswerSubmission) throws {
        let session = try Gathering.seated().session
        #expect(throws: SessionError.unsuitableAnswer(submission.prompt)) { try session.decide(.answer(submission)) }
    }

    @Test("saying no declines, and then nothing else can be answered or sent")
    func declines() throws {
        var gathering = try Gathering.seated()
        let no = AnswerSubmission.consent(false, "s1")
        #expect(try gathering.do(.answer(no)) == [.answered(no), .declined("p1")])
        #expect(gathering.participant("p1")?.standing == .declined)
        #expect(gathering.participant("p1")?.consents == false)
        #expect(throws: SessionError.noConsent("p1")) { try gathering.session.decide(.answer(.plain("s2"))) }
        #expect(throws: SessionError.noConsent("p1")) {
            try gathering.session.decide(.send("p1", submission: "s2", counted: []))
        }
    }

    @Test("who said no may still say yes, and take part")
    func agreesAfterAll() throws {
        var gathering = try Gathering.seated()
        try gathering.do(.answer(.consent(false, "s1")))
        try gathering.do(.answer(.consent(true, "s2")))
        #expect(gathering.participant("p1")?.standing == .answering)
        try gathering.do(.answer(.plain("s3")))
        try gathering.do(.send("p1", submission: "s4", counted: ["consent", "goal"]))
        #expect(gathering.participant("p1")?.standing == .sent)
    }

    @Test("what counts is what was sent as counting, as far as it was answered")
    func counts() throws {
        var gathering = try Gathering.seated()
        try gathering.do(.answer(.plain("s1")))
        try gathering.do(.answer(.plain("s2", to: "house-where", .text("Assen"))))
        let events = try gathering.do(.send("p1", submission: "s3", counted: ["goal", "never-asked"]))
        #expect(events == [.sent("p1", submission: "s3", counted: ["goal"])])
        #expect(gathering.participant("p1")?.counted == ["goal"])
        #expect(gathering.participant("p1")?.answers.count == 2)
    }
}
