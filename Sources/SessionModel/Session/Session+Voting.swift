/// Deciding on votes over frozen themes.
extension Session {
    /// Opens a vote over the themes as they stand: the last round again while its outcome is not known and nothing has
    /// changed, else a new one.
    func openVoting(_ form: BallotForm) throws(SessionError) -> [SessionEvent] {
        guard phase != .prioritise || !isPhaseOpen else { return [] }
        guard form.isSuitable else { throw .unsuitableBallot }
        let themes = board.themes
        guard themes.count >= 2 else { throw .tooFewThemes }
        let unnamed = themes.filter { !$0.unnamed(among: setup?.locales ?? []).isEmpty }
        guard unnamed.isEmpty else { throw .unnamedThemes(unnamed.map(\.id)) }
        if let last = votingRound, !last.isRevealed, last.form == form, last.themes == themes {
            return [.phaseOpened(.prioritise)]
        }
        return [.votingOpened(round: votingRounds.count + 1, form), .phaseOpened(.prioritise)]
    }

    func vote(_ submission: BallotSubmission) throws(SessionError) -> [SessionEvent] {
        try requireHelp(of: submission.provenance, for: try consenting(submission.participant))
        // Whoever was choosing while voting closed may finish: nobody has seen the outcome yet.
        guard let round = votingRound, round.number == submission.round, !round.isRevealed else {
            throw .roundOver(submission.round)
        }
        guard phase == .prioritise else { throw .phaseNotOpen(.prioritise) }
        guard submission.choice.fits(round.form, over: round.themes.map(\.id)) else { throw .unsuitableBallot }
        return [.voted(submission)]
    }

    func recognise(_ submission: RecognitionSubmission) throws(SessionError) -> [SessionEvent] {
        try requireHelp(of: submission.provenance, for: try consenting(submission.participant))
        guard phase == .compare, isPhaseOpen else { throw .phaseNotOpen(.compare) }
        guard outcomeRound?.number == submission.round else {
            throw .roundOver(submission.round)
        }
        return [.recognised(submission)]
    }
}
