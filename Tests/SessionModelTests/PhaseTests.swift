import SessionModel
import Testing

@Suite struct PhaseTests {
    @Test("a phase that is opened stays the phase when it closes")
    func opensAndCloses() throws {
        var gathering = Gathering()
        try gathering.do(.create(Gathering.setup))
        #expect(try gathering.do(.openPhase(.contribute)) == [.phaseOpened(.contribute)])
        #expect(gathering.session.isPhaseOpen)
        #expect(try gathering.do(.closePhase) == [.phaseClosed(.contribute)])
        #expect(gathering.session.phase == .contribute)
        #expect(!gathering.session.isPhaseOpen)
    }

    @Test("opening the phase that is open changes nothing; once closed it can be opened again")
    func opensAgain() throws {
        var gathering = try Gathering.open()
        #expect(try gathering.do(.openPhase(.contribute)).isEmpty)
        try gathering.do(.closePhase)
        #expect(try gathering.do(.openPhase(.contribute)) == [.phaseOpened(.contribute)])
    }

    @Test("a phase that is not open cannot be closed")
    func nothingToClose() throws {
        var gathering = try Gathering.open()
        try gathering.do(.closePhase)
        #expect(throws: SessionError.noPhaseOpen) { try gathering.session.decide(.closePhase) }
    }

    @Test("whoever began may finish and send after the phase has closed")
    func lateAnswer() throws {
        var gathering = try Gathering.seated()
        try gathering.do(.answer(.consent(true, "s1")))
        try gathering.do(.closePhase)
        try gathering.do(.answer(.idea(.text("ቋንቋ"), "s2")))
        try gathering.do(.send("p1", submission: "s3", counted: ["consent", "need"]))
        #expect(gathering.session.contributions.map(\.text) == ["ቋንቋ"])
    }

    @Test("nobody begins after the phase has closed, nor sends nothing")
    func tooLate() throws {
        var gathering = try Gathering.seated()
        try gathering.do(.closePhase)
        let session = gathering.session
        #expect(throws: SessionError.phaseNotOpen(.contribute)) { try session.decide(.answer(.consent(true, "s1"))) }
        #expect(throws: SessionError.phaseNotOpen(.contribute)) {
            try session.decide(.send("p1", submission: "s2", counted: []))
        }
    }

    @Test("ending closes the open phase; ending without one only ends")
    func ends() throws {
        var gathering = try Gathering.open()
        var closed = gathering
        try closed.do(.closePhase)
        #expect(try gathering.do(.end) == [.phaseClosed(.contribute), .ended])
        #expect(try closed.do(.end) == [.ended])
        #expect(gathering.session.endedAt == gathering.now)
        #expect(!gathering.session.isPhaseOpen)
    }

    @Test(
        "nothing is added to a session that has ended",
        arguments: [
            SessionCommand.openPhase(.join), .closePhase, .openSeat("seat3", credential: "d"),
            .join("p2", seat: "seat2", locale: "nl"), .chooseLocale("p1", "nl"), .answer(.plain("s9")),
            .send("p1", submission: "s9", counted: []), .leave("p1"), .end,
        ])
    func ended(_ command: SessionCommand) throws {
        var gathering = try Gathering.seated()
        try gathering.do(.answer(.plain("s1")))
        try gathering.do(.end)
        #expect(throws: SessionError.ended) { try gathering.session.decide(command) }
    }

    @Test("what was stored before the end is acknowledged again after it, and people can still be erased")
    func afterTheEnd() throws {
        var gathering = try Gathering.seated()
        try gathering.do(.answer(.plain("s1")))
        try gathering.do(.send("p1", submission: "s2", counted: ["goal"]))
        try gathering.do(.end)
        #expect(try gathering.do(.answer(.plain("s1"))).isEmpty)
        #expect(try gathering.do(.send("p1", submission: "s2", counted: ["goal"])).isEmpty)
        #expect(try gathering.do(.erase("p1")) == [.participantErased("p1")])
    }
}
