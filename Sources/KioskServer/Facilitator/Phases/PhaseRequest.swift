import SessionModel

/// What the facilitator asked for by opening a phase, read from the form.
enum PhaseRequest {
    case command(SessionCommand)
    case refused(String)

    /// A form without a phase opens the questions.
    init(_ fields: FormFields, in session: Session) {
        guard let phase = Phase(rawValue: fields["phase"] ?? Phase.contribute.rawValue) else {
            self = .refused("Kies een fase.")
            return
        }
        guard !Self.reveals(phase, in: session) || fields["confirm"] == "yes" else {
            self = .refused("Zet eerst een vinkje om te bevestigen.")
            return
        }
        guard phase == .prioritise, fields["form"] != nil else {
            self = .command(.openPhase(phase))
            return
        }
        guard let form = BallotForm(fields: fields) else {
            let points = BallotForm.allowedPoints
            self = .refused(
                "Kies hoe mensen stemmen. Geef \(points.lowerBound) tot en met \(points.upperBound) punten.")
            return
        }
        self = .command(.openVoting(form))
    }

    /// Whether opening the phase makes an outcome known that is hidden now, which cannot be undone.
    static func reveals(_ phase: Phase, in session: Session) -> Bool {
        guard phase == .compare || phase == .close, let round = session.votingRound else { return false }
        return !round.isRevealed
    }
}
