import SessionModel
import Testing

/// What was said aloud, written down (uitgeschreven): by whom, and what it opens to others.
@Suite struct RenditionTests {
    /// `p2` would hear it, if it can be heard.
    private static func canHear(_ gathering: Gathering) -> Bool {
        gathering.session.listening(of: "p2").next?.id == "a1"
            && gathering.session.ideas(besides: "p2").map(\.id) == ["a1"]
            && gathering.session.idea(after: nil, besides: "p2")?.id == "a1"
    }

    @Test("a transcript stands beside the recording, which stays; it says who wrote it")
    func writes() throws {
        var gathering = try Gathering.spoken()
        try gathering.do(.render("a1", "ti", "ቋንቋ", by: .helper("h1")))
        let idea = try #require(gathering.session.contribution("a1"))
        #expect(idea.spoken?.recording == "rec-0001")
        #expect(idea.text == "ቋንቋ")
        #expect(idea.isWritten)
        #expect(idea.earlier.isEmpty)
        let transcript = try #require(idea.transcript)
        #expect(transcript.by == .helper("h1"))
        #expect(transcript.at == gathering.now)
        #expect(transcript.version == 1)
        #expect(transcript.confirmation == nil)
        #expect(idea.translations.isEmpty)
    }

    @Test("what was said is heard by others once it is written down, and not before")
    func heard() throws {
        var gathering = try Gathering.spoken()
        try gathering.do(.openPhase(.explain))
        #expect(gathering.session.listening(of: "p2") == Listening.nothing)
        #expect(gathering.session.ideas(besides: "p2").isEmpty)
        #expect(throws: SessionError.unwritten("a1")) { try gathering.session.decide(.call("a1")) }
        #expect(throws: SessionError.unwritten("a1")) { try gathering.session.decide(.react(.to("a1", "s1"))) }
        try gathering.do(.render("a1", "nl", "taal", by: .helper("h1")))
        #expect(!Self.canHear(gathering))
        try gathering.do(.render("a1", "ti", "ቋንቋ", by: .helper("h1")))
        #expect(Self.canHear(gathering))
        try gathering.do(.call("a1"))
        try gathering.do(.react(.to("a1", "s1")))
        #expect(gathering.session.called == "a1")
        #expect(gathering.replayed == gathering.session)
    }

    @Test("words that its participant says are wrong are heard by nobody, until they are written anew")
    func withdrawn() throws {
        var gathering = try Gathering.asked()
        try gathering.do(.openPhase(.explain))
        try gathering.do(.call("a1"))
        try gathering.do(.settleConfirmation(.of("s1", .withdrawn)))
        var idea = try #require(gathering.session.contribution("a1"))
        #expect(!idea.isWritten)
        #expect(idea.text.isEmpty)
        #expect(idea.transcript == nil)
        #expect(idea.rendition(in: "ti")?.isWithdrawn == true)
        #expect(idea.rendition(in: "ti")?.text == "ቋንቋ")
        #expect(gathering.session.called == nil)
        #expect(!Self.canHear(gathering))

        try gathering.do(.render("a1", "ti", "ቋንቋታት", by: .helper("h2")))
        idea = try #require(gathering.session.contribution("a1"))
        #expect(idea.text == "ቋንቋታት")
        #expect(idea.transcript?.confirmation == nil)
        #expect(idea.transcript?.earlier.map(\.text) == ["ቋንቋ"])
        #expect(idea.transcript?.earlier.map(\.confirmation) == [.withdrawn])
        #expect(gathering.session.called == "a1")
        #expect(Self.canHear(gathering))
    }

    @Test("a better transcript keeps the one before and outdates translations; the same again changes nothing")
    func rewrites() throws {
        var gathering = try Gathering.written()
        #expect(try gathering.do(.render("a1", "ti", "ቋንቋ", by: .helper("h2"))).isEmpty)
        try gathering.do(.render("a1", "ti", "ቋንቋ ምምሃር"))
        let idea = try #require(gathering.session.contribution("a1"))
        #expect(idea.text == "ቋንቋ ምምሃር")
        #expect(idea.transcript?.by == .facilitator)
        #expect(idea.transcript?.version == 2)
        #expect(idea.transcript?.earlier.map(\.by) == [.helper("h1")])
        #expect(try idea.isOutdated(#require(idea.translations["nl"])))
        #expect(idea.standingRendition(in: "nl") == nil)
        #expect(try !idea.isOutdated(#require(idea.transcript)))
    }

    @Test("another translation leaves the transcript and the other translations as they are")
    func translates() throws {
        var gathering = try Gathering.written()
        let before = try #require(gathering.session.contribution("a1"))
        try gathering.do(.render("a1", "nl", "de taal", by: .helper("h2")))
        try gathering.do(.render("a1", "ar", "لغة", by: .helper("h2")))
        let idea = try #require(gathering.session.contribution("a1"))
        #expect(idea.transcript == before.transcript)
        #expect(idea.text == before.text)
        #expect(idea.translations.mapValues(\.text) == ["nl": "de taal", "ar": "لغة"])
        #expect(idea.translations["nl"]?.earlier.map(\.text) == ["taal"])
    }

    @Test("a translation by who heard the recording stands when somebody writes it down afterwards")
    func translatedFirst() throws {
        var gathering = try Gathering.spoken()
        try gathering.do(.render("a1", "nl", "taal", by: .helper("h1")))
        try gathering.do(.render("a1", "ti", "ቋንቋ", by: .helper("h2")))
        #expect(gathering.session.contribution("a1")?.standingRendition(in: "nl")?.text == "taal")
    }

    @Test("a helper who was removed, or never came, writes nothing")
    func removed() throws {
        var gathering = try Gathering.spoken()
        try gathering.do(.removeHelper("h1"))
        for helper: HelperID in ["h1", "h9"] {
            for command: SessionCommand in [
                .render("a1", "ti", "x", by: .helper(helper)), .askConfirmation("a1", "ti", by: .helper(helper)),
            ] {
                #expect(throws: SessionError.unknownHelper(helper)) { try gathering.session.decide(command) }
            }
        }
    }

    @Test(
        "what is written down has words, and no more than somebody can say",
        arguments: ["", " \n", String(repeating: "a", count: Rendition.longest + 1)])
    func words(_ text: String) throws {
        let session = try Gathering.asked().session
        let unsuitable = SessionError.unsuitableContribution("a1")
        #expect(throws: unsuitable) { try session.decide(.render("a1", "ti", text)) }
        #expect(throws: unsuitable) { try session.decide(.settleConfirmation(.of("s1", .corrected(text)))) }
    }

    @Test("what was written needs no transcript")
    func written() throws {
        let session = try Gathering.withIdeas().session
        #expect(throws: SessionError.unsuitableContribution("a1")) { try session.decide(.render("a1", "ti", "x")) }
        #expect(session.contribution("a1")?.isWritten == true)
        #expect(session.contribution("a1")?.transcript == nil)
    }
}

extension Listening {
    fileprivate static let nothing = Session().listening(of: "nobody")
}
