import SessionModel

/// Helpers who write down and translate.
extension LiveSession {
    func takeWriting(_ place: RenditionPlace, by helper: HelperID, at now: Timestamp) -> ScribeDesk.Taking {
        let taking = scribes.take(place, by: helper, at: now)
        if taking == .begun { ringAboutWriting() }
        return taking
    }

    func leaveWriting(_ place: RenditionPlace, by helper: HelperID) {
        if scribes.leave(place, by: helper) { ringAboutWriting() }
    }

    private func ringAboutWriting() {
        helperBell.ring()
        facilitatorBell.ring()
    }

    /// "Sara", or "Helper 2".
    func title(of helper: HelperID) -> String {
        read { $0.helpers[helper]?.title } ?? "Een helper"
    }

    /// The recording of a contribution that counts and was said aloud, with its samples a second.
    func recording(of id: ContributionID) -> (file: SpokenFile, rate: Int)? {
        read { session in
            guard let contribution = session.contribution(id), !contribution.isWithdrawn,
                let spoken = contribution.spoken,
                let take = session.participants[contribution.participant]?.take(spoken.recording)
            else { return nil }
            let file = SpokenFile(session: self.id, participant: contribution.participant, recording: spoken.recording)
            return (file, take.start.rate)
        }
    }
}
