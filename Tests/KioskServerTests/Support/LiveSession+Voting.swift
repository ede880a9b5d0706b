import SessionModel

@testable import KioskServer

extension LiveSession {
    /// Makes the themes of ``TestServer/themeNames``, named `a` to `e`, and opens a vote over them.
    func openVoting(_ form: BallotForm, at now: Timestamp) async throws {
        for (theme, wordings) in TestServer.themeNames where read({ $0.board.theme(theme) == nil }) {
            try await perform(
                .changeThemes(
                    [.made(theme)]
                        + wordings.sorted { $0.key < $1.key }.map { .worded(theme, $0.key, $0.value) }), at: now)
        }
        try await perform(.openVoting(form), at: now)
    }

    /// The ballots of the latest round, of everybody in the order in which they joined.
    var ballots: [CastBallot] {
        read { session in session.participantOrder.compactMap { session.votingRound?.ballots[$0] } }
    }
}

extension Browser {
    /// Joins while people vote, up to the ballot.
    func voter(at session: LiveSession, in locale: LocaleTag = "nl") async throws -> Page {
        try await goOn(from: try await sitDown(at: session.setup.code, in: locale), until: "vote")
    }
}
