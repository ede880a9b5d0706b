import SessionModel

extension Room {
    /// Makes themes, each with its own id for a name in every locale.
    mutating func name(_ themes: [ThemeID]) throws {
        let locales = session.setup?.locales ?? []
        for theme in themes {
            let words = locales.map { ThemeChange.worded(theme, $0, ThemeWording(name: theme.rawValue)) }
            try self.do(.changeThemes([.made(theme)] + words))
        }
    }

    /// Somebody gives a ballot in the round that goes on.
    mutating func vote(_ person: ParticipantID, _ choice: BallotChoice) throws {
        try self.do(
            .vote(
                BallotSubmission(
                    submission: SubmissionID("vote-\(journal.count)"), participant: person,
                    round: session.votingRound?.number ?? 0, choice: choice,
                    provenance: Provenance(means: .touch, locale: "nl"))))
    }
}
