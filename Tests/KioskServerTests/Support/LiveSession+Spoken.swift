import KioskServer
import SessionModel

extension LiveSession {
    /// Somebody at a seat says an idea aloud, besides the answers of the flow; the sound itself is nowhere.
    @discardableResult
    func say(
        as recording: SpokenID = "recording-1", in locale: LocaleTag = "ti", by author: ParticipantID
    ) async throws -> ContributionID {
        let id = ContributionID("said-\(recording)")
        let place = SpokenPlace(prompt: "need", isAdded: true)
        try await carryOut(
            .startSpoken(
                SpokenStart(recording: recording, participant: author, place: place, rate: 16_000, locale: locale)))
        try await carryOut(
            .contribute(
                ContributionSubmission(
                    submission: SubmissionID("s-\(recording)"), participant: author, contribution: id, prompt: "need",
                    spoken: SpokenAnswer(recording: recording, milliseconds: 14_200),
                    provenance: Provenance(means: .speech, locale: locale))))
        return id
    }
}
