import SessionModel
import Testing

/// Recording an answer, and what becomes of the recording.
@Suite struct SpokenTests {
    @Test("a recording that was begun is the participant's, and no answer yet")
    func begins() throws {
        var gathering = try Gathering.seated()
        let start = SpokenStart.of("rec-0001")
        #expect(try gathering.do(.startSpoken(start)) == [.spokenStarted(start)])
        let participant = try #require(gathering.participant("p1"))
        let take = try #require(participant.take("rec-0001"))
        #expect(take.start == start)
        #expect(take.at == gathering.now)
        #expect(!take.isKept)
        #expect(participant.unkeptTake(for: start.place) == take)
        #expect(participant.unkeptTake(for: SpokenPlace(prompt: "need", isAdded: true)) == nil)
        #expect(participant.answers.isEmpty)
    }

    @Test("begun twice, it is one recording, also once it is an answer")
    func beginsTwice() throws {
        var gathering = try Gathering.seated()
        try gathering.do(.startSpoken(.of("rec-0001")))
        #expect(try gathering.do(.startSpoken(.of("rec-0001"))).isEmpty)
        try gathering.do(.answer(.idea(.said("rec-0001"), "s1")))
        #expect(try gathering.do(.startSpoken(.of("rec-0001"))).isEmpty)
        #expect(gathering.participant("p1")?.takes.count == 1)
    }

    @Test("another recording for the same place takes the place of one that is no answer, and of no other")
    func replaces() throws {
        var gathering = try Gathering.seated()
        try gathering.do(.startSpoken(.of("rec-0001")))
        try gathering.do(.startSpoken(.added("rec-0002")))
        #expect(
            try gathering.do(.startSpoken(.of("rec-0003")))
                == [.spokenDiscarded("rec-0001", "p1"), .spokenStarted(.of("rec-0003"))])
        try gathering.do(.answer(.idea(.said("rec-0003"), "s1")))
        #expect(try gathering.do(.startSpoken(.of("rec-0004"))) == [.spokenStarted(.of("rec-0004"))])
        let participant = try #require(gathering.participant("p1"))
        #expect(participant.takes.map(\.start.recording) == ["rec-0002", "rec-0003", "rec-0004"])
        #expect(participant.takes.map(\.isKept) == [false, true, false])
        #expect(participant.unkeptTake(for: SpokenPlace(prompt: "need"))?.start.recording == "rec-0004")
    }

    @Test("a recording has one place", arguments: [SpokenStart.of("rec-0001", to: "why"), .added("rec-0001")])
    func otherPlace(_ start: SpokenStart) throws {
        var gathering = try Gathering.seated()
        try gathering.do(.startSpoken(.of("rec-0001")))
        #expect(throws: SessionError.unknownRecording("rec-0001")) { try gathering.session.decide(.startSpoken(start)) }
        #expect(throws: SessionError.unknownRecording("rec-0001")) {
            try gathering.session.decide(.answer(.idea(.said("rec-0001"), "s1", to: start.place.prompt)))
        }
    }

    @Test(
        "the name of a recording can stand in an address and in the name of a file",
        arguments: ["", "short", "../../up", "rec.0001", "rec 0001", "récit-01", String(repeating: "a", count: 65)])
    func names(_ name: String) throws {
        let session = try Gathering.seated().session
        #expect(throws: SessionError.unknownRecording(SpokenID(name))) {
            try session.decide(.startSpoken(.of(SpokenID(name))))
        }
    }

    @Test("of a recording it is known how many samples it has a second", arguments: [0, 7_999, 48_001, -16_000])
    func rates(_ rate: Int) throws {
        let session = try Gathering.seated().session
        #expect(throws: SessionError.unknownRecording("rec-0001")) {
            try session.decide(.startSpoken(.of("rec-0001", rate: rate)))
        }
        for rate in [8_000, 44_100, 48_000] {
            #expect(try !session.decide(.startSpoken(.of("rec-0001", rate: rate))).isEmpty)
        }
    }

    @Test("who declined, was erased or never came records nothing")
    func strangers() throws {
        var gathering = try Gathering.spoken()
        try gathering.do(.answer(.consent(false, "s1")))
        try gathering.do(.erase("p2"))
        for (person, error): (ParticipantID, SessionError) in [
            ("p1", .noConsent("p1")), ("p2", .erased("p2")), ("p9", .unknownParticipant("p9")),
        ] {
            #expect(throws: error) { try gathering.session.decide(.startSpoken(.of("rec-0009", by: person))) }
        }
    }

    @Test("whoever began may say more after the phase has closed, and nobody else")
    func closed() throws {
        var gathering = try Gathering.spoken()
        try gathering.do(.answer(.plain("s1")))
        try gathering.do(.closePhase)
        try gathering.do(.startSpoken(.of("rec-0002")))
        #expect(throws: SessionError.phaseNotOpen(.contribute)) {
            try gathering.session.decide(.startSpoken(.of("rec-0003", by: "p2")))
        }
        try gathering.do(.end)
        #expect(throws: SessionError.ended) { try gathering.session.decide(.startSpoken(.of("rec-0002"))) }
    }

    @Test(
        "a recording that is no answer can be taken back, once and by its own participant; a late piece does not begin it anew"
    )
    func discards() throws {
        var gathering = try Gathering.spoken()
        try gathering.do(.startSpoken(.of("rec-0002")))
        #expect(try gathering.do(.discardSpoken("rec-0002", by: "p2")).isEmpty)
        #expect(try gathering.do(.discardSpoken("rec-0002", by: "p1")) == [.spokenDiscarded("rec-0002", "p1")])
        #expect(try gathering.do(.discardSpoken("rec-0002", by: "p1")).isEmpty)
        #expect(gathering.participant("p1")?.take("rec-0002") == nil)
        #expect(throws: SessionError.unknownRecording("rec-0002")) {
            try gathering.session.decide(.startSpoken(.of("rec-0002")))
        }
        #expect(throws: SessionError.recordingKept("rec-0001")) {
            try gathering.session.decide(.discardSpoken("rec-0001", by: "p1"))
        }
    }

    @Test("what is kept as an answer is a recording of that participant, for that answer, with sound in it")
    func keepsOwn() throws {
        var gathering = try Gathering.spoken()
        try gathering.do(.startSpoken(.of("rec-0002")))
        try gathering.do(.startSpoken(.of("rec-0003", by: "p2")))
        let session = gathering.session
        for (answer, recording): (AnswerSubmission, SpokenID) in [
            (.idea(.said("rec-0003"), "s1"), "rec-0003"), (.idea(.said("rec-0009"), "s1"), "rec-0009"),
            (.idea(.said("rec-0001"), "s1"), "rec-0001"), (.plain("s1", to: "why", .said("rec-0002")), "rec-0002"),
            (.idea(.said("rec-0002", milliseconds: 0), "s1"), "rec-0002"),
        ] {
            #expect(throws: SessionError.unknownRecording(recording)) { try session.decide(.answer(answer)) }
        }
        for idea: ContributionSubmission in [.said("rec-0002", "s1"), .said("rec-0001", "s1", milliseconds: -1)] {
            #expect(throws: SessionError.self) { try session.decide(.contribute(idea)) }
        }
        #expect(throws: SessionError.unsuitableAnswer("group")) {
            try session.decide(.answer(.group(.said("rec-0002"), "s1")))
        }
    }

    @Test("a spoken answer is an idea once it is sent: it counts, without words")
    func keeps() throws {
        var gathering = try Gathering.seated()
        try gathering.do(.startSpoken(.of("rec-0001")))
        try gathering.do(.answer(.idea(.said("rec-0001"), "s1")))
        #expect(gathering.participant("p1")?.take("rec-0001")?.isKept == true)
        #expect(gathering.session.contributions.isEmpty)
        try gathering.do(.send("p1", submission: "send1", counted: ["need"]))
        let idea = try #require(gathering.session.contribution("c1"))
        #expect(idea.spoken == SpokenAnswer(recording: "rec-0001", milliseconds: 14_200))
        #expect(idea.text.isEmpty)
        #expect(!idea.isWritten)
        #expect(!idea.isWithdrawn)
        #expect(gathering.session.contributorCounts == [nil: 1])
        #expect(gathering.replayed == gathering.session)
    }

    @Test("an idea besides the answers can be said as well, and taken back")
    func keepsAdded() throws {
        var gathering = try Gathering.spoken()
        let idea = try #require(gathering.session.contribution("a1"))
        #expect(idea.isAdded)
        #expect(idea.spoken?.recording == "rec-0001")
        #expect(gathering.participant("p1")?.take("rec-0001")?.isKept == true)
        try gathering.do(.withdraw("a1", by: "p1"))
        #expect(gathering.session.contribution("a1")?.isWithdrawn == true)
        #expect(gathering.session.backlog.counts.isEmpty)
        try gathering.do(.contribute(.said("rec-0001", "again")))
        #expect(gathering.session.contribution("a1")?.isWithdrawn == false)
        #expect(gathering.replayed == gathering.session)
    }

    @Test("written instead of said, and said instead of written: the words before stay, and the idea its name")
    func revises() throws {
        var gathering = try Gathering.written()
        try gathering.do(.contribute(.added("ስራሕ", "s1")))
        var idea = try #require(gathering.session.contribution("a1"))
        #expect(idea.spoken == nil)
        #expect(idea.text == "ስራሕ")
        #expect(idea.earlier == ["ቋንቋ"])
        #expect(idea.rendition(in: "ti") == nil)
        #expect(try idea.isOutdated(#require(idea.translations["nl"])))

        try gathering.do(.startSpoken(.added("rec-0002")))
        try gathering.do(.contribute(.said("rec-0002", "s2")))
        idea = try #require(gathering.session.contribution("a1"))
        #expect(idea.spoken?.recording == "rec-0002")
        #expect(!idea.isWritten)
        #expect(idea.earlier == ["ቋንቋ", "ስራሕ"])
        #expect(gathering.session.contributions.count == 1)

        // Nobody wrote down what was said the second time, so there is nothing to keep of it.
        try gathering.do(.contribute(.added("ትምህርቲ", "s3")))
        #expect(gathering.session.contribution("a1")?.earlier == ["ቋንቋ", "ስራሕ"])
        #expect(gathering.replayed == gathering.session)
    }

    @Test("another recording has no transcript before somebody writes it down")
    func revisesRecording() throws {
        var gathering = try Gathering.asked()
        try gathering.do(.startSpoken(.added("rec-0002")))
        try gathering.do(.contribute(.said("rec-0002", "s1")))
        let idea = try #require(gathering.session.contribution("a1"))
        #expect(idea.transcript == nil)
        #expect(idea.earlier == ["ቋንቋ"])
        #expect(idea.standingRendition(in: "nl") == nil)
        #expect(gathering.session.nextConfirmation(of: "p1") == nil)
        #expect(gathering.session.waiting(for: RenditionNeed(from: "ti", to: "ti"), most: 9).map(\.id) == ["a1"])
    }

    @Test("erasing a person takes their recordings, what was written down and what they were asked")
    func erases() throws {
        var gathering = try Gathering.asked()
        try gathering.do(.startSpoken(.of("rec-0002")))
        try gathering.do(.startSpoken(.of("rec-0003")))
        try gathering.do(.settleConfirmation(.of("s1", .corrected("ኣነ"))))
        gathering.rewrite { $0.erasing("p1") }
        try gathering.do(.erase("p1"))
        #expect(gathering.participant("p1")?.takes.isEmpty == true)
        #expect(gathering.session.nextConfirmation(of: "p1") == nil)
        #expect(gathering.session.backlog.counts.isEmpty)
        #expect(gathering.replayed == gathering.session)
        let stored = "\(gathering.journal)"
        for left in ["rec-000", "ቋንቋ", "taal", "ኣነ", "a1"] { #expect(!stored.contains(left)) }
    }
}
