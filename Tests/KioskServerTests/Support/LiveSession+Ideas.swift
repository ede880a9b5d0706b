import KioskServer
import SessionModel

extension LiveSession {
    private static let moment = Timestamp(milliseconds: 1_491_465_600_000)

    private static func provenance(_ locale: LocaleTag) -> Provenance {
        Provenance(authorship: .alone, means: .typing, locale: locale)
    }

    func carryOut(_ command: SessionCommand) async throws {
        try await perform(command, at: Self.moment)
    }

    /// Somebody takes a seat of their own.
    func join(_ name: ParticipantID, in locale: LocaleTag = "nl") async throws {
        let seat = SeatID("seat of \(name)")
        try await carryOut(.openSeat(seat, credential: CredentialDigest("credential of \(name)")))
        try await carryOut(.join(name, seat: seat, locale: locale))
    }

    /// An idea named after its author and its number.
    @discardableResult
    func idea(
        _ text: String, in locale: LocaleTag = "nl", by author: ParticipantID = "p1"
    ) async throws -> ContributionID {
        if read({ $0.participants[author] == nil }) { try await join(author, in: locale) }
        let id = ContributionID("\(author)-\(version)")
        try await carryOut(
            .contribute(
                ContributionSubmission(
                    submission: SubmissionID("s\(version)"), participant: author, contribution: id, prompt: "need",
                    text: text, provenance: Self.provenance(locale))))
        return id
    }

    func react(_ participant: ParticipantID, to idea: ContributionID, adding addition: String? = nil) async throws {
        try await carryOut(
            .react(
                ReactionSubmission(
                    submission: SubmissionID("s\(version)"), participant: participant,
                    reaction: IdeaReaction(contribution: idea, agrees: true, addition: addition),
                    provenance: Self.provenance("nl"))))
    }

    func object(_ participant: ParticipantID, to idea: ContributionID, in theme: ThemeID) async throws {
        try await carryOut(
            .object(
                ObjectionSubmission(
                    submission: SubmissionID("s\(version)"), participant: participant, contribution: idea,
                    theme: theme, isStanding: true)))
    }

    func vote(_ participant: ParticipantID, for themes: [ThemeID]) async throws {
        try await carryOut(
            .vote(
                BallotSubmission(
                    submission: SubmissionID("s\(version)"), participant: participant,
                    round: read { $0.votingRounds.count }, choice: .ranking(themes),
                    provenance: Self.provenance("nl"))))
    }

    /// A theme with a name in each of these languages.
    func theme(_ id: ThemeID, named name: String, in locales: [LocaleTag] = ["nl"]) async throws {
        let words = locales.map { ThemeChange.worded(id, $0, ThemeWording(name: name)) }
        try await carryOut(.changeThemes([.made(id)] + words))
    }

    func file(_ ideas: [ContributionID], in theme: ThemeID?) async throws {
        try await carryOut(.changeThemes([.filed(ideas, theme)]))
    }

    /// The texts in a theme, in the order in which they arrived.
    func texts(in theme: ThemeID?) -> [String] {
        read { session in (session.contributionsByTheme[theme] ?? []).map(\.text) }
    }

    /// The themes on the board by their Dutch names.
    var themeNames: [String] { read { session in session.board.themes.compactMap { $0.wordings["nl"]?.name } } }
}
