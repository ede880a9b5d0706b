import SessionModel
import Testing

/// What people say to the ideas of others.
@Suite struct ReactionTests {
    private static func explaining() throws -> Gathering {
        var gathering = try Gathering.withIdeas()
        try gathering.do(.openPhase(.explain))
        return gathering
    }

    @Test("a reaction is kept with the idea: ik ook, words of one's own, or neither")
    func reacts() throws {
        var gathering = try Self.explaining()
        try gathering.do(.react(.to("a1", "s1")))
        try gathering.do(.react(.to("a1", "s2", agrees: false, adding: "en werk", by: "p3")))
        try gathering.do(.react(.to("a3", "s3", agrees: false)))
        let idea = try #require(gathering.session.contribution("a1"))
        #expect(idea.explanations.map(\.participant) == ["p2", "p3"])
        #expect(idea.explanations.map(\.addition) == [nil, "en werk"])
        #expect(idea.agreeing == ["p2"])
        #expect(idea.heardBy == ["p2", "p3"])
        #expect(gathering.session.contribution("a3")?.agreeing == [])
        #expect(gathering.session.contribution("a3")?.heardBy == ["p2"])
    }

    @Test("of a person only the latest counts, and one reaction sent twice is stored once")
    func latest() throws {
        var gathering = try Self.explaining()
        try gathering.do(.react(.to("a1", "s1")))
        #expect(try gathering.do(.react(.to("a1", "s1"))).isEmpty)
        #expect(gathering.session.contribution("a1")?.explanations.count == 1)
        try gathering.do(.react(.to("a1", "s2", agrees: false)))
        #expect(gathering.session.contribution("a1")?.agreeing == [])
        try gathering.do(.react(.to("a1", "s3")))
        #expect(gathering.session.contribution("a1")?.agreeing == ["p2"])
        #expect(gathering.session.contribution("a1")?.heardBy == ["p2"])
    }

    @Test("people react while ideas are explained or bundled, and then only")
    func phases() throws {
        var gathering = try Gathering.withIdeas()
        for phase in Phase.allCases where phase != .prioritise && phase != .compare {
            try gathering.do(.openPhase(phase))
            let command = SessionCommand.react(.to("a1", SubmissionID("s-\(phase)")))
            if phase == .explain || phase == .bundle {
                #expect(try gathering.do(command).count == 1)
            } else {
                #expect(throws: SessionError.phaseNotOpen(.explain)) { try gathering.session.decide(command) }
            }
        }
        try gathering.do(.openPhase(.explain))
        try gathering.do(.closePhase)
        #expect(throws: SessionError.phaseNotOpen(.explain)) {
            try gathering.session.decide(.react(.to("a1", "s9")))
        }
    }

    @Test("nobody reacts to their own idea, nor to one that does not count")
    func refuses() throws {
        var gathering = try Self.explaining()
        try gathering.do(.withdraw("a3", by: "p3"))
        let session = gathering.session
        #expect(throws: SessionError.unsuitableContribution("a2")) { try session.decide(.react(.to("a2", "s1"))) }
        for name: ContributionID in ["a3", "a9"] {
            #expect(throws: SessionError.unknownContribution(name)) { try session.decide(.react(.to(name, "s1"))) }
        }
        #expect(throws: SessionError.unknownParticipant("p9")) {
            try session.decide(.react(.to("a1", "s1", by: "p9")))
        }
    }

    @Test("what somebody said to ideas and voted does not count while they decline, and counts again after")
    func declines() throws {
        var gathering = try Gathering.withThemes()
        try gathering.do(.react(.to("a1", "s1", adding: "en werk")))
        try gathering.do(.object(.to("a1", in: "t1", "s2")))
        try gathering.do(.openVoting(.all))
        try gathering.do(.vote(.of(.ranking(["t1"]), "s3", by: "p2")))
        try gathering.do(.openPhase(.compare))
        try gathering.do(.recognise(.of(.yes, "s4", by: "p2")))
        let before = gathering.session

        try gathering.do(.answer(.consent(false, "s5", by: "p2")))
        let idea = try #require(gathering.session.contribution("a1"))
        #expect(idea.explanations.isEmpty)
        #expect(idea.agreeing.isEmpty)
        #expect(idea.heardBy.isEmpty)
        #expect(idea.objections.isEmpty)
        #expect(gathering.session.votingRound?.ballots == [:])
        #expect(gathering.session.votingRound?.recognitions == [:])
        #expect(gathering.session.votingRound?.turnout == 0)
        #expect(throws: SessionError.noConsent("p2")) {
            try gathering.session.decide(.react(.to("a1", "s9")))
        }

        try gathering.do(.answer(.consent(true, "s6", by: "p2")))
        #expect(gathering.session.contributions == before.contributions)
        #expect(gathering.session.votingRounds == before.votingRounds)
    }

    @Test("what somebody said to ideas is removed with their other words, and the ideas stay")
    func erased() throws {
        var gathering = try Gathering.withThemes()
        try gathering.do(.react(.to("a1", "s1", adding: "and work")))
        try gathering.do(.object(.to("a1", in: "t1", "s2")))
        try gathering.do(.answer(.consent(false, "s5", by: "p2")))
        try gathering.do(.erase("p2"))
        gathering.rewrite { $0.erasing("p2") }
        #expect(gathering.replayed == gathering.session)
        #expect(!"\(gathering.journal)".contains("and work"))
        #expect(gathering.session.contribution("a1")?.explanations.isEmpty == true)
        #expect(gathering.session.contribution("a1")?.objections.isEmpty == true)
    }
}
