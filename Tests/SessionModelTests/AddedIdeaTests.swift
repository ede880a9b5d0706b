import SessionModel
import Testing

@Suite struct AddedIdeaTests {
    @Test("an idea that is added counts at once, in its words and under its name")
    func adds() throws {
        var gathering = try Gathering.seated()
        #expect(
            try gathering.do(.contribute(.added("ቋንቋ", "s1"))) == [.contributed(.added("ቋንቋ", "s1"))])
        let idea = try #require(gathering.session.contribution("a1"))
        #expect(gathering.session.contributions == [idea])
        #expect(idea.text == "ቋንቋ")
        #expect(idea.participant == "p1")
        #expect(idea.prompt == "need-more")
        #expect(idea.isAdded)
        #expect(!idea.isWithdrawn)
        #expect(idea.at == gathering.now)
    }

    @Test("one person may add as many as they like; sent twice, an idea is stored once")
    func several() throws {
        var gathering = try Gathering.seated()
        try gathering.do(.contribute(.added("taal", "s1")))
        try gathering.do(.contribute(.added("werk", "s2", named: "a2")))
        #expect(try gathering.do(.contribute(.added("anders", "s2", named: "a9"))).isEmpty)
        #expect(gathering.session.contributions.map(\.text) == ["taal", "werk"])
    }

    @Test("other words for an idea keep its name and place, and the words before")
    func revises() throws {
        var gathering = try Gathering.seated()
        try gathering.do(.contribute(.added("taal", "s1")))
        try gathering.do(.contribute(.added("werk", "s2", named: "a2")))
        try gathering.do(.contribute(.added("de taal leren", "s3")))
        #expect(gathering.session.contributions.map(\.id) == ["a1", "a2"])
        #expect(gathering.session.contribution("a1")?.text == "de taal leren")
        #expect(gathering.session.contribution("a1")?.earlier == ["taal"])
    }

    @Test("an idea that is taken back no longer counts; adding it again, in the same words too, brings it back")
    func withdraws() throws {
        var gathering = try Gathering.seated()
        try gathering.do(.contribute(.added("taal", "s1")))
        #expect(try gathering.do(.withdraw("a1", by: "p1")) == [.contributionWithdrawn("a1", "p1")])
        #expect(gathering.session.contribution("a1")?.isWithdrawn == true)
        #expect(try gathering.do(.withdraw("a1", by: "p1")).isEmpty)
        try gathering.do(.contribute(.added("taal", "s2")))
        #expect(gathering.session.contribution("a1")?.isWithdrawn == false)
        #expect(gathering.session.contribution("a1")?.earlier == [])
    }

    @Test("what somebody added counts as long as they take part")
    func declines() throws {
        var gathering = try Gathering.seated()
        try gathering.do(.contribute(.added("taal", "s1")))
        try gathering.do(.contribute(.added("werk", "s2", named: "a2")))
        try gathering.do(.withdraw("a2", by: "p1"))
        try gathering.do(.answer(.consent(false, "s3")))
        #expect(gathering.session.contributions.map(\.isWithdrawn) == [true, true])
        try gathering.do(.answer(.consent(true, "s4")))
        #expect(gathering.session.contributions.map(\.isWithdrawn) == [false, true])
    }

    @Test("whoever answered something may add after the phase has closed, and nobody else")
    func closed() throws {
        var gathering = try Gathering.withIdeas()
        try gathering.do(.answer(.plain("s1")))
        try gathering.do(.closePhase)
        try gathering.do(.contribute(.added("laat", "s2", named: "a9")))
        #expect(throws: SessionError.phaseNotOpen(.contribute)) {
            try gathering.session.decide(.contribute(.added("laat", "s3", named: "a8", by: "p2")))
        }
    }

    @Test("an idea needs words", arguments: ["", " ", "\n\t "])
    func wordless(_ text: String) throws {
        let session = try Gathering.withIdeas().session
        #expect(throws: SessionError.unsuitableContribution("a9")) {
            try session.decide(.contribute(.added(text, "s1", named: "a9")))
        }
        #expect(throws: SessionError.unsuitableContribution("a1")) { try session.decide(.render("a1", "nl", text)) }
        #expect(throws: SessionError.unsuitableContribution("a1")) {
            try session.decide(.explainOrally("a1", submission: "s1", text: text, locale: "nl"))
        }
    }

    @Test("nobody changes or takes back the idea of another, nor an answer of the flow this way")
    func othersIdeas() throws {
        var gathering = try Gathering.withIdeas()
        try gathering.do(.answer(.idea(.text("taal"), "s1")))
        let unsent = gathering.session
        #expect(throws: SessionError.unsuitableContribution("c1")) {
            try unsent.decide(.contribute(.added("anders", "s3", named: "c1")))
        }
        #expect(throws: SessionError.unknownContribution("c1")) { try unsent.decide(.withdraw("c1", by: "p1")) }
        try gathering.do(.send("p1", submission: "s2", counted: ["need"]))
        let session = gathering.session
        for (name, person): (ContributionID, ParticipantID) in [("a1", "p2"), ("c1", "p1"), ("c1", "p2")] {
            #expect(throws: SessionError.unsuitableContribution(name)) {
                try session.decide(.contribute(.added("anders", "s3", named: name, by: person)))
            }
            #expect(throws: SessionError.unsuitableContribution(name)) {
                try session.decide(.withdraw(name, by: person))
            }
        }
        #expect(throws: SessionError.unknownContribution("a9")) { try session.decide(.withdraw("a9", by: "p1")) }
    }

    @Test("an answer of the flow cannot take the name of an idea that was added, not even of one's own")
    func namesAreTaken() throws {
        let session = try Gathering.withIdeas().session
        for person: ParticipantID in ["p1", "p2"] {
            #expect(throws: SessionError.unsuitableAnswer("need")) {
                try session.decide(.answer(.idea(.text("anders"), "s1", named: "a1", by: person)))
            }
        }
    }

    @Test("who declined adds nothing; who was erased or never came neither")
    func strangers() throws {
        var gathering = try Gathering.withIdeas()
        try gathering.do(.answer(.consent(false, "s1")))
        try gathering.do(.erase("p2"))
        let session = gathering.session
        #expect(throws: SessionError.noConsent("p1")) { try session.decide(.contribute(.added("x", "s9"))) }
        for (person, error) in [("p2", SessionError.erased("p2")), ("p9", .unknownParticipant("p9"))] {
            let person = ParticipantID(person)
            #expect(throws: error) { try session.decide(.contribute(.added("x", "s9", named: "a9", by: person))) }
            #expect(throws: error) { try session.decide(.withdraw("a3", by: person)) }
        }
    }
}
