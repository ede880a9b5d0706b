import NIOCore
import SessionModel
import Testing

@testable import KioskServer

extension LiveSession {
    /// Somebody says an idea aloud, besides the answers of the flow, and its sound is kept.
    @discardableResult
    func spokenIdea(
        _ recording: SpokenID = "recording-1", seconds: Int = 14, in locale: LocaleTag = "ti",
        by author: ParticipantID = "p1"
    ) async throws -> ContributionID {
        if read({ $0.participants[author] == nil }) { try await join(author, in: locale) }
        let id = ContributionID("of-\(recording)")
        try await carryOut(
            .startSpoken(
                SpokenStart(
                    recording: recording, participant: author, place: SpokenPlace(prompt: "need", isAdded: true),
                    rate: 16_000, locale: locale)))
        _ = try await sounds.append(
            ByteBuffer(repeating: 7, count: 64_000), at: 0,
            of: SpokenFile(session: self.id, participant: author, recording: recording))
        try await carryOut(
            .contribute(
                ContributionSubmission(
                    submission: SubmissionID("s\(version)"), participant: author, contribution: id, prompt: "need",
                    spoken: SpokenAnswer(recording: recording, milliseconds: seconds * 1_000),
                    provenance: Provenance(means: .speech, locale: locale))))
        return id
    }

    /// The participant changes an idea that they added.
    func change(_ idea: ContributionID, to text: String, in locale: LocaleTag, by author: ParticipantID = "p1")
        async throws
    {
        try await carryOut(
            .contribute(
                ContributionSubmission(
                    submission: SubmissionID("s\(version)"), participant: author, contribution: idea, prompt: "need",
                    text: text, provenance: Provenance(means: .typing, locale: locale))))
    }

    /// The participant says what they think of what was written down.
    func settle(
        _ verdict: ConfirmationDecision.Verdict, of idea: ContributionID, in locale: LocaleTag,
        by author: ParticipantID = "p1"
    ) async throws {
        let version = try #require(read { $0.contribution(idea)?.rendition(in: locale)?.version })
        try await carryOut(
            .settleConfirmation(
                ConfirmationDecision(
                    submission: SubmissionID("s\(self.version)"), participant: author, contribution: idea,
                    locale: locale, version: version, verdict: verdict)))
    }

    func rendition(_ idea: ContributionID, _ locale: LocaleTag) -> Rendition? {
        read { $0.contribution(idea)?.rendition(in: locale) }
    }

    /// The helper of this name.
    func helper(named name: String) throws -> HelperID {
        try #require(read { session in session.helpers.values.first { $0.name == name }?.id })
    }
}

extension Browser {
    func desk() async throws -> Page { try await get(HelperPath.desk) }

    /// Opens something to write.
    func open(_ idea: ContributionID, _ locale: LocaleTag) async throws -> Page {
        try await get(HelperPath.writing(RenditionPlace(contribution: idea, locale: locale)))
    }

    /// Sends what stands in the text field of a page.
    func write(_ text: String, on page: Page, asking: Bool = false) async throws -> Page {
        try await submit(page.writing, ["text": [text], "do": [asking ? "ask" : "save"]])
    }

    /// Opens something and writes it.
    func write(
        _ text: String, beside idea: ContributionID, _ locale: LocaleTag, asking: Bool = false
    ) async throws -> Page {
        try await write(text, on: try await open(idea, locale), asking: asking)
    }
}

extension Page {
    /// The form with the text field.
    var writing: Form? { forms.first { !$0["version"].isEmpty } }

    /// What can be opened, in the order of the page.
    var tasks: [String] { body.matches(of: /id="open-[^"]*" href="([^"]*)"/).map { String($0.1) } }
}

/// Where something is written.
func deskPath(_ idea: ContributionID, _ locale: LocaleTag) -> String {
    HelperPath.writing(RenditionPlace(contribution: idea, locale: locale))
}
