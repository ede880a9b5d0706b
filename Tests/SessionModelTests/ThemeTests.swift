import SessionModel
import Testing

@Suite struct ThemeTests {
    private static func names(_ gathering: Gathering) -> [ThemeID] { gathering.session.board.themes.map(\.id) }

    @Test("a theme is made with a number that is never given twice, and words in each locale")
    func makes() throws {
        var gathering = try Gathering.withThemes()
        let theme = try #require(gathering.session.board.theme("t1"))
        #expect(theme.number == 1)
        #expect(theme.wording("ar") == ThemeWording(name: "t1 ar"))
        #expect(theme.unnamed(among: ["nl", "nl-simple", "ar", "ti"]).isEmpty)
        try gathering.do(.undoThemes(version: gathering.session.board.version))
        try gathering.do(.changeThemes([.made("t3")]))
        #expect(gathering.session.board.themes.map(\.number) == [1, 3])
        #expect(
            gathering.session.board.theme("t3")?.unnamed(among: ["nl", "nl-simple", "ar"]) == ["nl", "nl-simple", "ar"])
    }

    @Test("simple Dutch falls back on Dutch, and on nothing else")
    func fallsBack() throws {
        var gathering = try Gathering.withThemes()
        try gathering.do(.changeThemes([.made("t3"), .worded("t3", "nl", ThemeWording(name: "Taal"))]))
        let theme = try #require(gathering.session.board.theme("t3"))
        #expect(theme.wording("nl-simple")?.name == "Taal")
        #expect(theme.unnamed(among: ["nl", "nl-simple", "ar", "ti"]) == ["ar", "ti"])
        try gathering.do(.changeThemes([.worded("t3", "nl-simple", ThemeWording(name: "De taal"))]))
        #expect(gathering.session.board.theme("t3")?.wording("nl-simple")?.name == "De taal")
        try gathering.do(.changeThemes([.worded("t3", "nl", nil)]))
        #expect(gathering.session.board.theme("t3")?.unnamed(among: ["nl"]) == ["nl"])
    }

    @Test("a contribution is in one theme or in none")
    func files() throws {
        var gathering = try Gathering.withThemes()
        try gathering.do(.changeThemes([.filed(["a1", "a3"], "t2")]))
        #expect(gathering.session.board.places == ["a1": "t2", "a2": "t1", "a3": "t2"])
        try gathering.do(.changeThemes([.filed(["a2"], nil)]))
        #expect(gathering.session.board.places == ["a1": "t2", "a3": "t2"])
        #expect(
            gathering.session.contributionsByTheme.mapValues { $0.map(\.id) } == ["t2": ["a3", "a1"], nil: ["a2"]])
    }

    @Test("a theme counts each person once, and only ideas that count")
    func counts() throws {
        var gathering = try Gathering.withThemes()
        for name: ContributionID in ["a4", "a5"] {
            try gathering.do(.contribute(.added("meer", SubmissionID("\(name)"), named: name)))
        }
        try gathering.do(.changeThemes([.filed(["a4", "a5"], "t1")]))
        #expect(gathering.session.contributionsByTheme["t1"]?.count == 4)
        #expect(gathering.session.contributorCounts == ["t1": 2, nil: 1])
        try gathering.do(.withdraw("a2", by: "p2"))
        #expect(gathering.session.contributorCounts == ["t1": 1, nil: 1])
    }

    @Test("a merge moves all contributions and takes the theme off the board; undoing it brings all back")
    func merges() throws {
        var gathering = try Gathering.withThemes()
        try gathering.do(.changeThemes([.filed(["a3"], "t2")]))
        let before = gathering.session
        try gathering.do(.changeThemes([.merged("t1", into: "t2")]))
        #expect(Self.names(gathering) == ["t2"])
        #expect(gathering.session.board.theme("t1") == nil)
        #expect(gathering.session.board.places == ["a1": "t2", "a2": "t2", "a3": "t2"])
        #expect(gathering.session.contributions == before.contributions)
        try gathering.do(.undoThemes(version: gathering.session.board.version))
        #expect(gathering.session.board.themes == before.board.themes)
        #expect(gathering.session.board.places == before.board.places)
        #expect(gathering.session.board.theme("t1")?.mergedInto == nil)
    }

    @Test("the contributions of a theme that is removed have none")
    func removes() throws {
        var gathering = try Gathering.withThemes()
        try gathering.do(.changeThemes([.removed("t1")]))
        #expect(Self.names(gathering) == ["t2"])
        #expect(gathering.session.board.places.isEmpty)
        #expect(gathering.session.contributions.count == 3)
    }

    @Test("changes that were made together are undone together, the latest first, until none is left")
    func undoes() throws {
        var gathering = try Gathering.withThemes()
        func undo() throws { try gathering.do(.undoThemes(version: gathering.session.board.version)) }
        try undo()
        #expect(Self.names(gathering) == ["t1"])
        #expect(gathering.session.board.places == ["a1": "t1", "a2": "t1"])
        try undo()
        #expect(Self.names(gathering) == [])
        #expect(gathering.session.board.places.isEmpty)
        #expect(!gathering.session.board.canUndo)
        #expect(try gathering.do(.undoThemes(version: gathering.session.board.version)).isEmpty)
    }

    @Test("undoing a board that has changed since does nothing, so that one tap undoes one step")
    func undoesWhatIsSeen() throws {
        var gathering = try Gathering.withThemes()
        let version = gathering.session.board.version
        #expect(try gathering.do(.undoThemes(version: version)) == [.themesUndone])
        #expect(try gathering.do(.undoThemes(version: version)).isEmpty)
        #expect(Self.names(gathering) == ["t1"])
    }

    @Test("undoing does not bring back the place of an idea that was erased")
    func undoesAfterErasing() throws {
        var gathering = try Gathering.withThemes()
        try gathering.do(.changeThemes([.filed(["a1", "a2"], nil)]))
        try gathering.do(.erase("p1"))
        gathering.rewrite { $0.erasing("p1") }
        try gathering.do(.undoThemes(version: gathering.session.board.version))
        #expect(gathering.session.board.places == ["a2": "t1"])
        #expect(gathering.replayed == gathering.session)
    }

    @Test("what changes nothing is no change")
    func nothing() throws {
        var gathering = try Gathering.withThemes()
        let changes: [[ThemeChange]] = [
            [], [.made("t1")], [.made("t1"), .filed(["a1"], nil)], [.filed(["a1", "a2"], "t1")], [.filed(["a3"], nil)],
            [.worded("t1", "nl", ThemeWording(name: "t1 nl"))], [.worded("t1", "nl-simple", nil)],
            [.made("t9"), .made("t9")],
        ]
        for change in changes { #expect(try gathering.do(.changeThemes(change)).isEmpty) }
        #expect(
            try gathering.do(.changeThemes([.filed(["a1", "a3"], "t1")])) == [.themesChanged([.filed(["a3"], "t1")])])
    }

    @Test("each of several changes starts from what those before it did")
    func together() throws {
        var gathering = try Gathering.withThemes()
        try gathering.do(.changeThemes([.filed(["a1"], "t2"), .filed(["a1"], "t1"), .filed(["a3"], "t2")]))
        #expect(gathering.session.board.places == ["a1": "t1", "a2": "t1", "a3": "t2"])
        try gathering.do(
            .changeThemes([.made("t3"), .filed(["a2"], "t3"), .merged("t1", into: "t3"), .removed("t2")]))
        #expect(gathering.session.board.places == ["a1": "t3", "a2": "t3"])
        let session = gathering.session
        for changes: [ThemeChange] in [
            [.removed("t3"), .filed(["a1"], "t3")],
            [.made("t4"), .merged("t3", into: "t4"), .merged("t4", into: "t3")],
            [.removed("t3"), .worded("t3", "nl", nil)], [.removed("t3"), .removed("t3")],
        ] {
            #expect(throws: SessionError.unknownTheme("t3")) { try session.decide(.changeThemes(changes)) }
        }
    }

    @Test("one change that cannot be done refuses all that were to be done with it")
    func refuses() throws {
        let session = try Gathering.withThemes().session
        let long = String(repeating: "x", count: Session.longestThemeName + 1)
        let essay = String(repeating: "x", count: Session.longestThemeText + 1)
        let cases: [(ThemeChange, SessionError)] = [
            (.worded("t9", "nl", nil), .unknownTheme("t9")), (.filed(["a1"], "t9"), .unknownTheme("t9")),
            (.merged("t9", into: "t1"), .unknownTheme("t9")), (.merged("t1", into: "t9"), .unknownTheme("t9")),
            (.merged("t1", into: "t1"), .unknownTheme("t1")), (.removed("t9"), .unknownTheme("t9")),
            (.filed(["a1", "a9"], "t1"), .unknownContribution("a9")),
            (.worded("t1", "fr", ThemeWording(name: "x")), .unknownLocale("fr")),
            (.worded("t1", "nl", ThemeWording(name: "")), .unsuitableWording("t1")),
            (.worded("t1", "nl", ThemeWording(name: " \n")), .unsuitableWording("t1")),
            (.worded("t1", "nl", ThemeWording(name: long)), .unsuitableWording("t1")),
            (.worded("t1", "nl", ThemeWording(name: "x", say: long + long)), .unsuitableWording("t1")),
            (.worded("t1", "nl", ThemeWording(name: "x", need: essay)), .unsuitableWording("t1")),
            (.worded("t1", "nl", ThemeWording(name: "x", value: essay)), .unsuitableWording("t1")),
        ]
        for (change, error) in cases {
            #expect(throws: error) { try session.decide(.changeThemes([.made("t5"), change])) }
        }
    }

    @Test("an objection says where the idea does not belong, and can be taken back")
    func objects() throws {
        var gathering = try Gathering.withThemes()
        try gathering.do(.object(.to("a1", in: "t1", "s1")))
        #expect(gathering.session.contribution("a1")?.objections == ["p2": "t1"])
        #expect(try gathering.do(.object(.to("a1", in: "t1", "s1"))).isEmpty)
        #expect(try gathering.do(.object(.to("a1", in: "t1", "s2"))).isEmpty)
        #expect(try gathering.do(.object(.to("a1", in: "t2", "s3", isStanding: false))).isEmpty)
        try gathering.do(.object(.to("a1", in: "t1", "s4", isStanding: false)))
        #expect(gathering.session.contribution("a1")?.objections == [:])
    }

    @Test("people object while themes are made, to an idea that counts and a theme that is there")
    func refusesObjections() throws {
        var gathering = try Gathering.withThemes()
        try gathering.do(.withdraw("a3", by: "p3"))
        try gathering.do(.changeThemes([.merged("t2", into: "t1")]))
        try gathering.do(.answer(.consent(false, "s0")))
        let session = gathering.session
        for name: ContributionID in ["a3", "a9"] {
            #expect(throws: SessionError.unknownContribution(name)) {
                try session.decide(.object(.to(name, in: "t1", "s1")))
            }
        }
        #expect(throws: SessionError.unknownTheme("t2")) { try session.decide(.object(.to("a2", in: "t2", "s1"))) }
        #expect(throws: SessionError.noConsent("p1")) {
            try session.decide(.object(.to("a2", in: "t1", "s1", by: "p1")))
        }
        #expect(throws: SessionError.unknownParticipant("p9")) {
            try session.decide(.object(.to("a2", in: "t1", "s1", by: "p9")))
        }
        try gathering.do(.closePhase)
        #expect(throws: SessionError.phaseNotOpen(.bundle)) {
            try gathering.session.decide(.object(.to("a2", in: "t1", "s1")))
        }
    }
}
