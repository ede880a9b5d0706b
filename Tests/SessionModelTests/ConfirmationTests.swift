import SessionModel
import Testing

/// "Klopt dit?": what a participant says of words that somebody wrote down beside theirs.
@Suite struct ConfirmationTests {
    private static func confirmation(
        _ gathering: Gathering, in locale: LocaleTag = "ti"
    ) -> SessionModel.Confirmation? {
        gathering.session.contribution("a1")?.rendition(in: locale)?.confirmation
    }

    @Test("the participant is asked once about the words that stand; the longest waiting first")
    func asks() throws {
        var gathering = try Gathering.written()
        #expect(gathering.session.nextConfirmation(of: "p1") == nil)
        let request = ConfirmationRequest(contribution: "a1", contributor: "p1", locale: "nl")
        #expect(try gathering.do(.askConfirmation("a1", "nl", by: .helper("h1"))) == [.confirmationAsked(request)])
        #expect(try gathering.do(.askConfirmation("a1", "nl", by: .facilitator)).isEmpty)
        try gathering.do(.askConfirmation("a1", "ti", by: .facilitator))
        let asked = try #require(gathering.session.nextConfirmation(of: "p1"))
        #expect(asked.locale == "nl")
        #expect(asked.rendition.text == "taal")
        #expect(asked.contribution.id == "a1")
        #expect(!asked.isTranscript)
        try gathering.do(.settleConfirmation(.of("s1", in: "nl")))
        #expect(gathering.session.nextConfirmation(of: "p1")?.isTranscript == true)
        #expect(gathering.session.nextConfirmation(of: "p2") == nil)
        #expect(gathering.replayed == gathering.session)
    }

    @Test("nobody is asked about words that do not stand")
    func asksAboutNothing() throws {
        var gathering = try Gathering.written()
        #expect(throws: SessionError.unknownConfirmation("a1")) {
            try gathering.session.decide(.askConfirmation("a1", "ar", by: .helper("h1")))
        }
        #expect(throws: SessionError.unknownContribution("a9")) {
            try gathering.session.decide(.askConfirmation("a9", "nl", by: .helper("h1")))
        }
        try gathering.do(.render("a1", "ti", "ቋንቋታት", by: .helper("h1")))
        #expect(throws: SessionError.unknownConfirmation("a1")) {
            try gathering.session.decide(.askConfirmation("a1", "nl", by: .helper("h1")))
        }
        try gathering.do(.withdraw("a1", by: "p1"))
        #expect(throws: SessionError.unknownContribution("a1")) {
            try gathering.session.decide(.askConfirmation("a1", "ti", by: .helper("h1")))
        }
    }

    @Test("only who is at a seat is asked")
    func seated() throws {
        var gathering = try Gathering.written()
        try gathering.do(.join("p3", seat: "seat1", locale: "ti"))
        #expect(!gathering.session.isSeated("p1"))
        #expect(throws: SessionError.notSeated("p1")) {
            try gathering.session.decide(.askConfirmation("a1", "ti", by: .helper("h1")))
        }
        try gathering.do(.move("p1", to: "seat2"))
        try gathering.do(.askConfirmation("a1", "ti", by: .helper("h1")))
        #expect(Self.confirmation(gathering) == .asked)
    }

    @Test("what is confirmed stays as it was written, and is not asked again")
    func confirms() throws {
        var gathering = try Gathering.asked()
        let before = try #require(gathering.session.contribution("a1"))
        let decision = ConfirmationDecision.of("s1")
        #expect(try gathering.do(.settleConfirmation(decision)) == [.confirmationSettled(decision)])
        #expect(try gathering.do(.settleConfirmation(decision)).isEmpty)
        #expect(Self.confirmation(gathering) == .confirmed)
        #expect(gathering.session.contribution("a1")?.text == before.text)
        #expect(gathering.session.contribution("a1")?.transcript?.version == 1)
        #expect(gathering.session.contribution("a1")?.standingRendition(in: "nl") != nil)
        #expect(try gathering.do(.askConfirmation("a1", "ti", by: .helper("h2"))).isEmpty)
    }

    @Test("the participant's own words stand, as theirs, and those before are kept")
    func corrects() throws {
        var gathering = try Gathering.asked()
        try gathering.do(.settleConfirmation(.of("s1", .corrected("ቋንቋ ምምሃር"))))
        let idea = try #require(gathering.session.contribution("a1"))
        let transcript = try #require(idea.transcript)
        #expect(idea.text == "ቋንቋ ምምሃር")
        #expect(transcript.by == .participant)
        #expect(transcript.confirmation == .corrected)
        #expect(transcript.at == gathering.now)
        #expect(transcript.earlier.map(\.text) == ["ቋንቋ"])
        #expect(transcript.earlier.map(\.by) == [.helper("h1")])
        #expect(idea.earlier.isEmpty)
        #expect(try gathering.do(.askConfirmation("a1", "ti", by: .helper("h1"))).isEmpty)
        #expect(gathering.replayed == gathering.session)
    }

    @Test("translations of words that the participant corrected are outdated, and nobody is asked about them")
    func outdates() throws {
        var gathering = try Gathering.asked()
        try gathering.do(.settleConfirmation(.of("s1", .corrected("ቋንቋ ምምሃር"))))
        let idea = try #require(gathering.session.contribution("a1"))
        #expect(try idea.isOutdated(#require(idea.translations["nl"])))
        #expect(gathering.session.nextConfirmation(of: "p1") == nil)
        #expect(throws: SessionError.unknownConfirmation("a1")) {
            try gathering.session.decide(.settleConfirmation(.of("s2", in: "nl")))
        }
        #expect(gathering.session.backlog.counts.map(\.need).contains(RenditionNeed(from: "ti", to: "nl")))
    }

    @Test("a translation that the participant corrected leaves the original and the other words as they are")
    func correctsTranslation() throws {
        var gathering = try Gathering.asked()
        try gathering.do(.settleConfirmation(.of("s1", .corrected("de taal leren"), in: "nl")))
        let idea = try #require(gathering.session.contribution("a1"))
        #expect(idea.text == "ቋንቋ")
        #expect(idea.standingRendition(in: "nl")?.text == "de taal leren")
        #expect(idea.standingRendition(in: "nl")?.by == .participant)
        #expect(Self.confirmation(gathering) == .asked)
    }

    @Test("to correct words into the same words is to confirm them")
    func correctsNothing() throws {
        var gathering = try Gathering.asked()
        try gathering.do(.settleConfirmation(.of("s1", .corrected("ቋንቋ"))))
        #expect(Self.confirmation(gathering) == .confirmed)
        #expect(gathering.session.contribution("a1")?.transcript?.by == .helper("h1"))
        #expect(gathering.session.contribution("a1")?.standingRendition(in: "nl") != nil)
    }

    @Test("a translation that the participant says is wrong is none, and its words are kept as history")
    func withdraws() throws {
        var gathering = try Gathering.asked()
        try gathering.do(.settleConfirmation(.of("s1", .withdrawn, in: "nl")))
        var idea = try #require(gathering.session.contribution("a1"))
        #expect(idea.translations.isEmpty)
        #expect(idea.text == "ቋንቋ")
        #expect(idea.rendition(in: "nl")?.text == "taal")
        #expect(throws: SessionError.unknownConfirmation("a1")) {
            try gathering.session.decide(.askConfirmation("a1", "nl", by: .helper("h1")))
        }
        try gathering.do(.render("a1", "nl", "de taal", by: .helper("h2")))
        idea = try #require(gathering.session.contribution("a1"))
        #expect(idea.translations["nl"]?.earlier.map(\.confirmation) == [.withdrawn])
        #expect(Self.confirmation(gathering, in: "nl") == nil)
        try gathering.do(.askConfirmation("a1", "nl", by: .helper("h2")))
        #expect(gathering.replayed == gathering.session)
    }

    @Test("what is withdrawn in its own language outdates the translations of it")
    func withdrawsTranscript() throws {
        var gathering = try Gathering.asked()
        try gathering.do(.settleConfirmation(.of("s1", .withdrawn)))
        #expect(gathering.session.contribution("a1")?.standingRendition(in: "nl") == nil)
        try gathering.do(.render("a1", "ti", "ቋንቋታት", by: .helper("h2")))
        #expect(gathering.session.contribution("a1")?.standingRendition(in: "nl") == nil)
    }

    @Test(
        "nothing is said of other words than the participant saw, nor by anybody else, nor unasked",
        arguments: [
            ConfirmationDecision.of("s1", version: 2), .of("s1", version: 0), .of("s1", in: "ar"), .of("s1", on: "a9"),
            .of("s1", by: "p2"),
        ])
    func refuses(_ decision: ConfirmationDecision) throws {
        let session = try Gathering.asked().session
        for verdict: ConfirmationDecision.Verdict in [.confirmed, .corrected("x"), .withdrawn] {
            let command = SessionCommand.settleConfirmation(
                .of(
                    "s1", verdict, on: decision.contribution, in: decision.locale, version: decision.version,
                    by: decision.participant))
            #expect(throws: SessionError.unknownConfirmation(decision.contribution)) { try session.decide(command) }
        }
        let unasked = try Gathering.written().session
        #expect(throws: SessionError.unknownConfirmation("a1")) {
            try unasked.decide(.settleConfirmation(.of("s1")))
        }
    }

    @Test("words that were written anew while the participant looked are to be asked again")
    func rewritten() throws {
        var gathering = try Gathering.asked()
        try gathering.do(.render("a1", "ti", "ቋንቋታት", by: .helper("h2")))
        for version in [1, 2] {
            #expect(throws: SessionError.unknownConfirmation("a1")) {
                try gathering.session.decide(.settleConfirmation(.of("s1", version: version)))
            }
        }
        try gathering.do(.askConfirmation("a1", "ti", by: .helper("h2")))
        try gathering.do(.settleConfirmation(.of("s1", version: 2)))
        #expect(Self.confirmation(gathering) == .confirmed)
    }

    @Test("what a participant saw of an earlier recording settles nothing of a later one")
    func rerecorded() throws {
        var gathering = try Gathering.asked()
        try gathering.do(.startSpoken(.added("rec-0002")))
        try gathering.do(.contribute(.said("rec-0002", "s1")))
        try gathering.do(.render("a1", "ti", "ስራሕ", by: .helper("h1")))
        try gathering.do(.askConfirmation("a1", "ti", by: .helper("h1")))
        #expect(throws: SessionError.unknownConfirmation("a1")) {
            try gathering.session.decide(.settleConfirmation(.of("s2", version: 1)))
        }
        let version = try #require(gathering.session.nextConfirmation(of: "p1")?.rendition.version)
        try gathering.do(.settleConfirmation(.of("s2", version: version)))
        #expect(Self.confirmation(gathering) == .confirmed)
    }

    @Test("who declined or was erased is asked nothing and says nothing more; nobody does once the session ended")
    func gone() throws {
        var gathering = try Gathering.asked()
        try gathering.do(.answer(.consent(false, "s1")))
        #expect(gathering.session.nextConfirmation(of: "p1") == nil)
        #expect(throws: SessionError.noConsent("p1")) {
            try gathering.session.decide(.settleConfirmation(.of("s2")))
        }
        try gathering.do(.answer(.consent(true, "s3")))
        #expect(gathering.session.nextConfirmation(of: "p1") != nil)

        var ended = gathering
        try ended.do(.end)
        for command: SessionCommand in [
            .settleConfirmation(.of("s2")), .askConfirmation("a1", "nl", by: .helper("h1")), .render("a1", "nl", "x"),
        ] {
            #expect(throws: SessionError.ended) { try ended.session.decide(command) }
        }

        try gathering.do(.erase("p1"))
        #expect(throws: SessionError.erased("p1")) { try gathering.session.decide(.settleConfirmation(.of("s2"))) }
        #expect(throws: SessionError.unknownContribution("a1")) {
            try gathering.session.decide(.askConfirmation("a1", "ti", by: .helper("h1")))
        }
        #expect(gathering.session.nextConfirmation(of: "p1") == nil)
    }
}
