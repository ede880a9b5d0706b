import SessionModel

/// How the facilitator is told that a contribution was said aloud, who wrote its words down and what its participant says
/// of them: by role and number, never by name.
extension Board {
    /// "gesproken (0:14)".
    func spoken(_ spoken: SpokenAnswer) -> String {
        "gesproken (\(spoken.clock))"
    }

    /// What stands in the place of words that nobody wrote down yet; nil when there are words.
    func unwritten(_ contribution: Contribution) -> String? {
        guard !contribution.isWritten, let answer = contribution.spoken else { return nil }
        return "\(spoken(answer)), nog niet uitgeschreven"
    }

    /// "gesproken (0:14) · uitgeschreven door helper 2 · bevestigd"; nil when it was written, or not written down yet.
    func transcript(_ contribution: Contribution) -> String? {
        guard let answer = contribution.spoken, let transcript = contribution.transcript else { return nil }
        return "\(spoken(answer)) · \(transcribed(transcript.by, transcript.confirmation))"
    }

    /// "uitgeschreven door helper 2 · bevestigd".
    func transcribed(_ scribe: Scribe, _ confirmation: Confirmation?) -> String {
        made("uitgeschreven", scribe, confirmation)
    }

    /// "vertaald door de gespreksleider · nog niet gevraagd".
    func translated(_ scribe: Scribe, _ confirmation: Confirmation?) -> String {
        made("vertaald", scribe, confirmation)
    }

    private func made(_ how: String, _ scribe: Scribe, _ confirmation: Confirmation?) -> String {
        let who =
            switch scribe {
            case .facilitator: "\(how) door de gespreksleider"
            case .helper(let id): "\(how) door \(helper(id))"
            case .participant: how
            }
        let verdict =
            switch confirmation {
            case nil: "nog niet gevraagd"
            case .asked: "gevraagd"
            case .confirmed: "bevestigd"
            case .corrected: "verbeterd door de deelnemer"
            case .withdrawn: "afgekeurd door de deelnemer"
            }
        return "\(who) · \(verdict)"
    }
}
