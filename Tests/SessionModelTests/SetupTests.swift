import SessionModel
import Testing

@Suite struct SetupTests {
    @Test("a session is made once, with what the facilitator decided")
    func creates() throws {
        var gathering = Gathering()
        #expect(try gathering.do(.create(Gathering.setup)) == [.created(Gathering.setup)])
        #expect(gathering.session.setup == Gathering.setup)
        #expect(gathering.session.createdAt == gathering.now)
        #expect(gathering.session.phase == .prepare)
        #expect(!gathering.session.isPhaseOpen)
        #expect(throws: SessionError.alreadyCreated) { try gathering.session.decide(.create(Gathering.setup)) }
    }

    @Test(
        "a session needs a title, a group, a locale, a code and a day of retention",
        arguments: [
            SessionSetup(title: "", flow: "f", groups: ["a"], locales: ["nl"], code: "1", retentionDays: 1),
            SessionSetup(title: "t", flow: "f", groups: [], locales: ["nl"], code: "1", retentionDays: 1),
            SessionSetup(title: "t", flow: "f", groups: ["a"], locales: [], code: "1", retentionDays: 1),
            SessionSetup(title: "t", flow: "f", groups: ["a"], locales: ["nl"], code: "", retentionDays: 1),
            SessionSetup(title: "t", flow: "f", groups: ["a"], locales: ["nl"], code: "1", retentionDays: 0),
        ])
    func incomplete(_ setup: SessionSetup) {
        #expect(throws: SessionError.incompleteSetup) { try Session().decide(.create(setup)) }
    }

    @Test(
        "nothing happens in a session that has not been made",
        arguments: [
            SessionCommand.openPhase(.join), .closePhase, .openSeat("seat1", credential: "d"),
            .join("p1", seat: "seat1", locale: "nl"), .chooseLocale("p1", "nl"), .answer(.plain("s1")),
            .send("p1", submission: "s1", counted: []), .leave("p1"), .erase("p1"), .end,
        ])
    func notCreated(_ command: SessionCommand) {
        #expect(throws: SessionError.notCreated) { try Session().decide(command) }
    }

    @Test("what people said must be gone the agreed days after the end, and not before there is an end")
    func erasureDue() throws {
        var gathering = try Gathering.open()
        #expect(gathering.session.erasureDue == nil)
        try gathering.do(.end)
        let due = Timestamp(milliseconds: gathering.now.milliseconds + 30 * 24 * 60 * 60 * 1_000)
        #expect(gathering.session.erasureDue == due)
        gathering.record(.sessionErased)
        #expect(gathering.session.erasureDue == nil)
    }

    @Test("a moment too far to write is the last that can be written", arguments: [1, 1_491_472_800_000, Int64.max])
    func farMoments(_ milliseconds: Int64) {
        let moment = Timestamp(milliseconds: milliseconds)
        #expect(moment.adding(days: .max) == Timestamp(milliseconds: .max))
        #expect(moment.adding(days: .min) == Timestamp(milliseconds: .min))
        #expect(moment.adding(days: 0) == moment)
    }
}
