import SessionModel
import Testing

/// Words beside an idea: translations, what was said aloud, and which idea the group talks about.
@Suite struct TranslationTests {
    @Test("a translation stands beside the original, which stays as it was")
    func translates() throws {
        var gathering = try Gathering.withIdeas()
        let before = try #require(gathering.session.contribution("a1"))
        try gathering.do(.render("a1", "nl", "taal"))
        let idea = try #require(gathering.session.contribution("a1"))
        #expect(idea.text == before.text)
        #expect(idea.provenance == before.provenance)
        #expect(idea.earlier.isEmpty)
        let translation = try #require(idea.translations["nl"])
        #expect(translation.text == "taal")
        #expect(translation.at == gathering.now)
        #expect(!idea.isOutdated(translation))
    }

    @Test("a better translation keeps the one before; the same again changes nothing")
    func retranslates() throws {
        var gathering = try Gathering.withIdeas()
        try gathering.do(.render("a1", "nl", "taal"))
        #expect(try gathering.do(.render("a1", "nl", "taal")).isEmpty)
        try gathering.do(.render("a1", "nl", "de taal"))
        try gathering.do(.render("a1", "ar", "لغة"))
        let idea = try #require(gathering.session.contribution("a1"))
        #expect(idea.translations["nl"]?.text == "de taal")
        #expect(idea.translations["nl"]?.earlier.map(\.text) == ["taal"])
        #expect(idea.translations["ar"]?.text == "لغة")
    }

    @Test("a translation is outdated once the original has other words, until somebody gives it again")
    func outdated() throws {
        var gathering = try Gathering.withIdeas()
        try gathering.do(.render("a1", "nl", "taal"))
        try gathering.do(.contribute(.added("ቋንቋ", "s1")))
        let idea = try #require(gathering.session.contribution("a1"))
        #expect(try idea.isOutdated(#require(idea.translations["nl"])))
        try gathering.do(.render("a1", "nl", "taal"))
        let again = try #require(gathering.session.contribution("a1"))
        #expect(try !again.isOutdated(#require(again.translations["nl"])))
    }

    @Test("a translation is of an idea that is there, into another of the session's locales")
    func refuses() throws {
        let session = try Gathering.withIdeas().session
        #expect(throws: SessionError.unknownContribution("a9")) { try session.decide(.render("a9", "nl", "x")) }
        #expect(throws: SessionError.unknownLocale("fr")) { try session.decide(.render("a1", "fr", "x")) }
        #expect(throws: SessionError.unsuitableContribution("a1")) { try session.decide(.render("a1", "ti", "x")) }
    }

    @Test("one idea is called at a time, until another is or none")
    func calls() throws {
        var gathering = try Gathering.withIdeas()
        #expect(try gathering.do(.call("a1")) == [.called("a1")])
        #expect(try gathering.do(.call("a1")).isEmpty)
        try gathering.do(.call("a2"))
        #expect(gathering.session.called == "a2")
        #expect(try gathering.do(.call(nil)) == [.called(nil)])
        #expect(gathering.session.called == nil)
        #expect(try gathering.do(.call(nil)).isEmpty)
    }

    @Test("an idea that is taken back or erased is no longer the one that is called")
    func calledAndGone() throws {
        var gathering = try Gathering.withIdeas()
        try gathering.do(.call("a1"))
        try gathering.do(.withdraw("a1", by: "p1"))
        #expect(gathering.session.called == nil)
        #expect(throws: SessionError.unknownContribution("a1")) { try gathering.session.decide(.call("a1")) }
        try gathering.do(.call("a2"))
        try gathering.do(.erase("p2"))
        #expect(gathering.session.called == nil)
        #expect(throws: SessionError.unknownContribution("a2")) { try gathering.session.decide(.call("a2")) }
    }

    @Test("what is said aloud is written down with the idea, once")
    func explains() throws {
        var gathering = try Gathering.withIdeas()
        let command = SessionCommand.explainOrally("a1", submission: "s1", text: "omdat", locale: "nl")
        let explanation = OralExplanation(
            submission: "s1", contribution: "a1", contributor: "p1", text: "omdat", locale: "nl")
        #expect(try gathering.do(command) == [.explainedOrally(explanation)])
        #expect(try gathering.do(command).isEmpty)
        #expect(gathering.session.contribution("a1")?.oralExplanations == [explanation])
    }

    @Test("what is said aloud is about an idea that counts, in a locale of the session")
    func refusesExplanations() throws {
        var gathering = try Gathering.withIdeas()
        try gathering.do(.withdraw("a1", by: "p1"))
        let session = gathering.session
        for name: ContributionID in ["a1", "a9"] {
            #expect(throws: SessionError.unknownContribution(name)) {
                try session.decide(.explainOrally(name, submission: "s1", text: "x", locale: "nl"))
            }
        }
        #expect(throws: SessionError.unknownLocale("fr")) {
            try session.decide(.explainOrally("a2", submission: "s1", text: "x", locale: "fr"))
        }
    }

    @Test("words beside an idea go with whoever gave it")
    func erased() throws {
        var gathering = try Gathering.withIdeas()
        try gathering.do(.render("a1", "nl", "words beside it"))
        try gathering.do(.explainOrally("a1", submission: "s1", text: "words beside it", locale: "nl"))
        try gathering.do(.erase("p1"))
        gathering.rewrite { $0.erasing("p1") }
        #expect(gathering.replayed == gathering.session)
        #expect(!"\(gathering.journal)".contains("words beside it"))
    }
}
