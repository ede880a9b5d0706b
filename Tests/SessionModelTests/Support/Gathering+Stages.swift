import SessionModel

extension Gathering {
    /// `p1` at `seat1` asked for help and has it, of `h1`; `h2` helps too.
    static func assisted() throws -> Gathering {
        var gathering = try seated()
        for (helper, digest): (HelperID, CredentialDigest) in [("h1", "helper1"), ("h2", "helper2")] {
            try gathering.do(
                .admitHelper(HelperEntry(helper: helper, name: "Sara", locales: ["nl", "ti"], credential: digest)))
        }
        try gathering.do(.requestHelp("seat1", .ask))
        try gathering.do(.help("seat1", .take, by: "h1"))
        return gathering
    }

    /// `p1`, `p2` and `p3` have each added an idea: `a1`, `a2`, `a3`. `p3` left, the others sit at seats 1 and 2.
    static func withIdeas() throws -> Gathering {
        var gathering = try open()
        for (person, idea): (ParticipantID, ContributionID) in [("p3", "a3"), ("p1", "a1"), ("p2", "a2")] {
            try gathering.do(.join(person, seat: person == "p2" ? "seat2" : "seat1", locale: "ti"))
            try gathering.do(
                .contribute(.added("idea of \(person)", SubmissionID("\(idea)"), named: idea, by: person)))
        }
        return gathering
    }

    /// The same, in the phase in which themes are made, with the themes `t1` and `t2`; `a1` and `a2` are in `t1`.
    static func withThemes() throws -> Gathering {
        var gathering = try withIdeas()
        try gathering.do(.openPhase(.bundle))
        try gathering.do(.changeThemes(ThemeChange.named("t1") + [.filed(["a1", "a2"], "t1")]))
        try gathering.do(.changeThemes(ThemeChange.named("t2")))
        return gathering
    }

    /// The same, and people vote over three themes.
    static func voting(_ form: BallotForm = .top(2)) throws -> Gathering {
        var gathering = try withThemes()
        try gathering.do(.changeThemes(ThemeChange.named("t3")))
        try gathering.do(.openVoting(form))
        return gathering
    }
}
