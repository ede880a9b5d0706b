import KioskServer
import SessionModel

extension LiveSession {
    /// Two helpers sign in: `sara` as number 1 and `joost` as number 2.
    func admitHelpers() async throws {
        for name in ["Sara", "Joost"] {
            try await carryOut(
                .admitHelper(
                    HelperEntry(
                        helper: HelperID(name.lowercased()), name: name, locales: ["nl"],
                        credential: CredentialDigest("digest of \(name)"))))
        }
    }

    /// An idea that somebody says aloud, at a seat of their own unless they sit somewhere; the sound itself is nowhere.
    @discardableResult
    func say(
        as name: SpokenID? = nil, in locale: LocaleTag = "ti", by author: ParticipantID = "p1",
        milliseconds: Int = 14_200
    ) async throws -> ContributionID {
        if read({ $0.participants[author] == nil }) { try await join(author, in: locale) }
        let recording = name ?? SpokenID("recording-\(version)")
        try await carryOut(
            .startSpoken(
                SpokenStart(
                    recording: recording, participant: author, place: SpokenPlace(prompt: "need", isAdded: true),
                    rate: 16_000, locale: locale)))
        let id = ContributionID("\(author)-\(version)")
        try await carryOut(
            .contribute(
                ContributionSubmission(
                    submission: SubmissionID("s\(version)"), participant: author, contribution: id, prompt: "need",
                    spoken: SpokenAnswer(recording: recording, milliseconds: milliseconds),
                    provenance: Provenance(means: .speech, locale: locale))))
        return id
    }

    /// An idea in which a helper at the participant's seat has a hand.
    @discardableResult
    func helped(
        _ text: String, _ authorship: Provenance.Authorship, by author: ParticipantID, helper: HelperID = "joost"
    ) async throws -> ContributionID {
        if read({ $0.participants[author] == nil }) { try await join(author) }
        let seat = SeatID("seat of \(author)")
        try await carryOut(.requestHelp(seat, .ask))
        try await carryOut(.help(seat, .take, by: helper))
        let id = ContributionID("\(author)-\(version)")
        try await carryOut(
            .contribute(
                ContributionSubmission(
                    submission: SubmissionID("s\(version)"), participant: author, contribution: id, prompt: "need",
                    text: text,
                    provenance: Provenance(authorship: authorship, means: .typing, locale: "nl", helper: helper))))
        return id
    }

    /// Whoever gave an idea is asked whether words beside it are right, and answers.
    func settle(
        _ idea: ContributionID, _ locale: LocaleTag, _ verdict: ConfirmationDecision.Verdict
    ) async throws {
        try await carryOut(.askConfirmation(idea, locale, by: .facilitator))
        guard let asked = read({ $0.contribution(idea) }), let rendition = asked.rendition(in: locale) else { return }
        try await carryOut(
            .settleConfirmation(
                ConfirmationDecision(
                    submission: SubmissionID("s\(version)"), participant: asked.participant, contribution: idea,
                    locale: locale, version: rendition.version, verdict: verdict)))
    }
}
