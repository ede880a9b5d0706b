import SessionModel
import Testing

@Suite struct ContributionTests {
    /// `p1` has answered the open prompt, not sent it.
    private static func answered(_ text: String = "taal") throws -> Gathering {
        var gathering = try Gathering.seated()
        try gathering.do(.answer(.idea(.text(text), "s1")))
        return gathering
    }

    /// `p1` has sent one idea.
    private static func sent(_ text: String = "taal") throws -> Gathering {
        var gathering = try answered(text)
        try gathering.do(.send("p1", submission: "send1", counted: ["need"]))
        return gathering
    }

    @Test("an answer to an open prompt is an idea of the session once it is sent, not before")
    func arrives() throws {
        var gathering = try Self.answered("ቋንቋ")
        #expect(gathering.session.contributions.isEmpty)
        try gathering.do(.send("p1", submission: "send1", counted: ["need"]))
        let idea = try #require(gathering.session.contribution("c1"))
        #expect(gathering.session.contributions == [idea])
        #expect(idea.text == "ቋንቋ")
        #expect(idea.participant == "p1")
        #expect(idea.prompt == "need")
        #expect(idea.provenance == Provenance(means: .typing, locale: "ti"))
        #expect(idea.at == gathering.now)
        #expect(!idea.isWithdrawn)
    }

    @Test("sending the same again changes nothing; sending once more adds no second idea")
    func sendsTwice() throws {
        var gathering = try Self.sent()
        #expect(try gathering.do(.send("p1", submission: "send1", counted: ["need"])).isEmpty)
        try gathering.do(.send("p1", submission: "send2", counted: ["need"]))
        #expect(gathering.session.contributions.count == 1)
    }

    @Test("a revised idea keeps its name, its place and its earlier wordings")
    func revises() throws {
        var gathering = try Self.sent()
        let events = try gathering.do(.answer(.idea(.text("taal leren"), "s2", named: "c2")))
        #expect(events == [.answered(.idea(.text("taal leren"), "s2", named: "c1"))])
        try gathering.do(.answer(.idea(.text("de taal leren"), "s3", named: "c3")))
        let idea = try #require(gathering.session.contribution("c1"))
        #expect(gathering.session.contributions.count == 1)
        #expect(idea.text == "de taal leren")
        #expect(idea.earlier == ["taal", "taal leren"])
    }

    @Test("an idea that was revised before it was sent arrives in its latest wording under its first name")
    func revisesBeforeSending() throws {
        var gathering = try Self.answered()
        try gathering.do(.answer(.idea(.skipped, "s2", named: "c2")))
        try gathering.do(.answer(.idea(.text("werk"), "s3", named: "c3")))
        try gathering.do(.send("p1", submission: "send1", counted: ["need"]))
        #expect(gathering.session.contributions.map(\.id) == ["c1"])
        #expect(gathering.session.contributions.map(\.text) == ["werk"])
    }

    @Test("an idea keeps its name even when an answer without a name came between")
    func keepsNameAcrossHistory() throws {
        var gathering = try Self.sent()
        try gathering.do(.answer(.plain("s2", to: "need", .skipped)))
        try gathering.do(.answer(.idea(.text("werk"), "s3", named: "c3")))
        #expect(gathering.session.contributions.map(\.id) == ["c1"])
        #expect(gathering.session.contributions.map(\.text) == ["werk"])
    }

    @Test("skipping after sending withdraws the idea and keeps its words; answering again brings it back")
    func withdraws() throws {
        var gathering = try Self.sent()
        try gathering.do(.answer(.idea(.skipped, "s2")))
        #expect(gathering.session.contribution("c1")?.isWithdrawn == true)
        #expect(gathering.session.contribution("c1")?.text == "taal")
        try gathering.do(.answer(.idea(.text("werk"), "s3")))
        #expect(gathering.session.contribution("c1")?.isWithdrawn == false)
        #expect(gathering.session.contribution("c1")?.earlier == ["taal"])
    }

    @Test("an idea that is skipped when it is sent is none")
    func skipped() throws {
        var gathering = try Self.answered()
        try gathering.do(.answer(.idea(.skipped, "s2")))
        try gathering.do(.send("p1", submission: "send1", counted: ["need"]))
        #expect(gathering.session.contributions.isEmpty)
    }

    @Test("an idea whose prompt no longer counts at the next sending is withdrawn, and comes back with it")
    func becomesIrrelevant() throws {
        var gathering = try Self.sent()
        try gathering.do(.answer(.plain("s2")))
        try gathering.do(.send("p1", submission: "send2", counted: ["goal"]))
        #expect(gathering.session.contribution("c1")?.isWithdrawn == true)
        try gathering.do(.send("p1", submission: "send3", counted: ["goal", "need"]))
        #expect(gathering.session.contribution("c1")?.isWithdrawn == false)
    }

    @Test("nothing of who says no after sending counts, until they say yes and send again")
    func declinesAfterSending() throws {
        var gathering = try Self.sent()
        try gathering.do(.answer(.consent(false, "s2")))
        #expect(gathering.session.contribution("c1")?.isWithdrawn == true)
        try gathering.do(.answer(.consent(true, "s3")))
        try gathering.do(.answer(.idea(.text("werk"), "s4")))
        #expect(gathering.session.contribution("c1")?.isWithdrawn == true)
        try gathering.do(.send("p1", submission: "send2", counted: ["consent", "need"]))
        #expect(gathering.session.contribution("c1")?.isWithdrawn == false)
    }

    @Test("one person may send several ideas, under a name each")
    func severalIdeas() throws {
        var gathering = try Self.answered()
        try gathering.do(.answer(.idea(.text("wonen"), "s2", named: "c2", to: "who")))
        try gathering.do(.send("p1", submission: "send1", counted: ["who", "need"]))
        #expect(gathering.session.contributions.map(\.id) == ["c2", "c1"])
    }

    @Test("nobody can take the name of another's idea, sent or not, nor use one name for two prompts")
    func namesAreTaken() throws {
        var gathering = try Self.answered()
        try gathering.do(.join("p2", seat: "seat2", locale: "nl"))
        #expect(throws: SessionError.unsuitableAnswer("need")) {
            try gathering.session.decide(.answer(.idea(.text("anders"), "s2", named: "c1", by: "p2")))
        }
        #expect(throws: SessionError.unsuitableAnswer("who")) {
            try gathering.session.decide(.answer(.idea(.text("anders"), "s2", named: "c1", to: "who")))
        }
    }
}
