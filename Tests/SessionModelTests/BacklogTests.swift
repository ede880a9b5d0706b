import SessionModel
import Testing

/// What is still to be written down beside the ideas of a session.
@Suite struct BacklogTests {
    private static func counts(_ gathering: Gathering) -> [String] {
        gathering.session.backlog.counts.map { "\($0.need.from)>\($0.need.to) \($0.count)" }
    }

    private static func waiting(_ gathering: Gathering, _ from: LocaleTag, _ to: LocaleTag) -> [ContributionID] {
        gathering.session.waiting(for: RenditionNeed(from: from, to: to), most: 9).map(\.id)
    }

    @Test("what was said needs a transcript first, and then words in each other language")
    func order() throws {
        var gathering = try Gathering.spoken()
        #expect(Self.counts(gathering) == ["ti>ti 1"])
        try gathering.do(.render("a1", "ti", "ቋንቋ", by: .helper("h1")))
        #expect(Self.counts(gathering) == ["ti>nl 1", "ti>ar 1"])
        try gathering.do(.render("a1", "nl", "taal", by: .helper("h1")))
        #expect(Self.counts(gathering) == ["ti>ar 1"])
        try gathering.do(.render("a1", "ar", "لغة", by: .helper("h1")))
        #expect(Self.counts(gathering).isEmpty)
        #expect(Self.waiting(gathering, "ti", "nl").isEmpty)
    }

    @Test("transcripts come first, then Dutch; of each, the oldest")
    func sorted() throws {
        var gathering = try Gathering.withIdeas()
        try gathering.do(.startSpoken(.added("rec-0001")))
        try gathering.do(.contribute(.said("rec-0001", "s1", named: "a8")))
        #expect(Self.counts(gathering) == ["ti>ti 1", "ti>nl 3", "ti>ar 3"])
        #expect(Self.waiting(gathering, "ti", "nl") == ["a3", "a1", "a2"])
        #expect(gathering.session.waiting(for: RenditionNeed(from: "ti", to: "nl"), most: 2).map(\.id) == ["a3", "a1"])
        #expect(Self.waiting(gathering, "ti", "ti") == ["a8"])
        #expect(Self.waiting(gathering, "ti", "nl-simple").isEmpty)
    }

    @Test("Dutch and simple Dutch are one language, in which words are written once")
    func dutch() throws {
        var gathering = try Gathering.withIdeas()
        try gathering.do(.withdraw("a2", by: "p2"))
        try gathering.do(.withdraw("a1", by: "p1"))
        try gathering.do(.render("a3", "nl-simple", "taal"))
        #expect(Self.counts(gathering) == ["ti>ar 1"])
        var simple = try Gathering.seated()
        let words = ContributionSubmission(
            submission: "s1", participant: "p1", contribution: "a1", prompt: "need-more", text: "taal",
            provenance: Provenance(means: .typing, locale: "nl-simple"))
        try simple.do(.contribute(words))
        #expect(Self.counts(simple) == ["nl-simple>ar 1", "nl-simple>ti 1"])
    }

    @Test("in a session with simple Dutch only, that is what is asked")
    func simpleOnly() throws {
        var gathering = Gathering()
        try gathering.do(
            .create(
                SessionSetup(
                    title: "Assen", flow: "assen-2017", groups: ["refugees"], locales: ["ti", "nl-simple"],
                    code: "170406", retentionDays: 30)))
        try gathering.do(.openSeat("seat1", credential: "digest1"))
        try gathering.do(.openPhase(.contribute))
        try gathering.do(.join("p1", seat: "seat1", locale: "ti"))
        try gathering.do(.contribute(.added("ቋንቋ", "s1")))
        #expect(Self.counts(gathering) == ["ti>nl-simple 1"])
    }

    @Test("what is outdated or withdrawn is needed again")
    func again() throws {
        var gathering = try Gathering.asked()
        #expect(Self.counts(gathering) == ["ti>ar 1"])
        try gathering.do(.settleConfirmation(.of("s1", .withdrawn, in: "nl")))
        #expect(Self.counts(gathering) == ["ti>nl 1", "ti>ar 1"])
        try gathering.do(.settleConfirmation(.of("s2", .withdrawn)))
        #expect(Self.counts(gathering) == ["ti>ti 1"])
        try gathering.do(.render("a1", "ti", "ቋንቋታት", by: .helper("h1")))
        #expect(Self.counts(gathering) == ["ti>nl 1", "ti>ar 1"])
    }

    @Test("nothing is needed beside what does not count, and all of it again once it does")
    func silence() throws {
        var gathering = try Gathering.spoken()
        try gathering.do(.answer(.consent(false, "s1")))
        #expect(Self.counts(gathering).isEmpty)
        try gathering.do(.answer(.consent(true, "s2")))
        #expect(Self.counts(gathering) == ["ti>ti 1"])
        try gathering.do(.erase("p1"))
        #expect(Self.counts(gathering).isEmpty)
    }
}
