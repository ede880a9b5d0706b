import SessionModel

extension SpokenStart {
    static func of(
        _ recording: SpokenID, by participant: ParticipantID = "p1", to prompt: PromptID = "need",
        isAdded: Bool = false, rate: Int = 16_000
    ) -> SpokenStart {
        SpokenStart(
            recording: recording, participant: participant, place: SpokenPlace(prompt: prompt, isAdded: isAdded),
            rate: rate, locale: "ti")
    }

    static func added(_ recording: SpokenID, by participant: ParticipantID = "p1") -> SpokenStart {
        of(recording, by: participant, to: "need-more", isAdded: true)
    }
}

extension AnswerValue {
    static func said(_ recording: SpokenID, milliseconds: Int = 14_200) -> AnswerValue {
        .spoken(SpokenAnswer(recording: recording, milliseconds: milliseconds))
    }
}

extension ContributionSubmission {
    static func said(
        _ recording: SpokenID, _ submission: SubmissionID, named name: ContributionID = "a1",
        by participant: ParticipantID = "p1", milliseconds: Int = 14_200
    ) -> ContributionSubmission {
        ContributionSubmission(
            submission: submission, participant: participant, contribution: name, prompt: "need-more",
            spoken: SpokenAnswer(recording: recording, milliseconds: milliseconds),
            provenance: Provenance(means: .speech, locale: "ti"))
    }
}

extension ConfirmationDecision {
    static func of(
        _ submission: SubmissionID, _ verdict: Verdict = .confirmed, on contribution: ContributionID = "a1",
        in locale: LocaleTag = "ti", version: Int = 1, by participant: ParticipantID = "p1"
    ) -> ConfirmationDecision {
        ConfirmationDecision(
            submission: submission, participant: participant, contribution: contribution, locale: locale,
            version: version, verdict: verdict)
    }
}

extension Gathering {
    /// `p1` at `seat1` has added `a1` by speaking, in Tigrinya, as the recording `rec-0001`; `p2` sits at `seat2`, and
    /// the helpers `h1` and `h2` are there.
    static func spoken() throws -> Gathering {
        var gathering = try seated()
        try gathering.do(.join("p2", seat: "seat2", locale: "nl"))
        for (helper, digest): (HelperID, CredentialDigest) in [("h1", "helper1"), ("h2", "helper2")] {
            try gathering.do(
                .admitHelper(HelperEntry(helper: helper, name: "Sara", locales: ["nl", "ti"], credential: digest)))
        }
        try gathering.do(.startSpoken(.added("rec-0001")))
        try gathering.do(.contribute(.said("rec-0001", "said")))
        return gathering
    }

    /// The same, and `h1` wrote down what `p1` said and translated it into Dutch.
    static func written() throws -> Gathering {
        var gathering = try spoken()
        try gathering.do(.render("a1", "ti", "ቋንቋ", by: .helper("h1")))
        try gathering.do(.render("a1", "nl", "taal", by: .helper("h1")))
        return gathering
    }

    /// The same, and `p1` is asked about both.
    static func asked() throws -> Gathering {
        var gathering = try written()
        for locale: LocaleTag in ["ti", "nl"] { try gathering.do(.askConfirmation("a1", locale, by: .helper("h1"))) }
        return gathering
    }
}
