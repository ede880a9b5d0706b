import SessionModel

extension Room {
    /// Two helpers sign in: `sara` as number 1 and `joost` as number 2.
    mutating func admitHelpers() throws {
        for name in ["Sara", "Joost"] {
            let id = HelperID("helper-\(name.lowercased())")
            try self.do(
                .admitHelper(
                    HelperEntry(
                        helper: id, name: name, locales: ["nl", "ti"], credential: CredentialDigest("digest-\(name)"))))
        }
    }

    /// Somebody who took part says an idea aloud, in Tigrinya.
    mutating func sayIdea(_ name: ContributionID, by person: ParticipantID, milliseconds: Int = 14_200) throws {
        let recording = SpokenID("recording-\(journal.count)")
        try self.do(
            .startSpoken(
                SpokenStart(
                    recording: recording, participant: person,
                    place: SpokenPlace(prompt: "need-more", isAdded: true), rate: 16_000, locale: "ti")))
        try self.do(
            .contribute(
                ContributionSubmission(
                    submission: SubmissionID("say-\(journal.count)"), participant: person, contribution: name,
                    prompt: "need-more", spoken: SpokenAnswer(recording: recording, milliseconds: milliseconds),
                    provenance: Provenance(means: .speech, locale: "ti"))))
    }

    /// Somebody answers a prompt aloud.
    mutating func say(_ prompt: PromptID, _ purpose: AnswerPurpose = .plain, by person: ParticipantID) throws {
        let recording = SpokenID("recording-\(journal.count)")
        try self.do(
            .startSpoken(
                SpokenStart(
                    recording: recording, participant: person, place: SpokenPlace(prompt: prompt), rate: 16_000,
                    locale: "ti")))
        try answer(
            person, prompt, .spoken(SpokenAnswer(recording: recording, milliseconds: 1_400)), purpose, locale: "ti")
    }

    /// Whoever gave an idea is asked about words beside it, and answers.
    mutating func settle(
        _ name: ContributionID, _ locale: LocaleTag, _ verdict: ConfirmationDecision.Verdict?
    ) throws {
        guard let idea = session.contribution(name) else { return }
        try self.do(.move(idea.participant, to: "seat1"))
        try self.do(.askConfirmation(name, locale, by: .helper("helper-joost")))
        guard let verdict else { return }
        try self.do(
            .settleConfirmation(
                ConfirmationDecision(
                    submission: SubmissionID("settle-\(journal.count)"), participant: idea.participant,
                    contribution: name, locale: locale,
                    version: session.contribution(name)?.rendition(in: locale)?.version ?? 0, verdict: verdict)))
    }

    /// Ideas that were said aloud: `said-1` never written down, `said-2` written and confirmed, with a Dutch translation
    /// that its participant corrected and an Arabic one that they are asked about, `said-3` written and withdrawn.
    mutating func sayIdeas(by people: [ParticipantID]) throws {
        try admitHelpers()
        for (number, person) in people.enumerated() { try sayIdea(ContributionID("said-\(number + 1)"), by: person) }
        try self.do(.render("said-2", "ti", "ቋንቋ", by: .helper("helper-joost")))
        try settle("said-2", "ti", .confirmed)
        try self.do(.render("said-2", "nl", "talen", by: .helper("helper-sara")))
        try self.do(.render("said-2", "nl", "de taal"))
        try settle("said-2", "nl", .corrected("de taal leren"))
        try self.do(.render("said-2", "ar", "لغة", by: .helper("helper-joost")))
        try settle("said-2", "ar", nil)
        try self.do(.render("said-3", "ti", "ገዛ", by: .helper("helper-sara")))
        try self.do(.render("said-3", "nl", "huis", by: .helper("helper-sara")))
        try settle("said-3", "ti", .withdrawn)
    }
}
