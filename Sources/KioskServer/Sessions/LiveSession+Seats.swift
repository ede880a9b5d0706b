import PromptEngine
import SessionModel

extension LiveSession {
    /// Frees the seat; also once the session has ended, when nothing more is recorded.
    func leave(_ participant: ParticipantID, at now: Timestamp) async throws {
        do {
            try await perform(.leave(participant), at: now)
        } catch SessionError.ended {
            return
        }
    }

    /// What a seat is told as live event: where its participant is now.
    func whereabouts(of participant: ParticipantID, at seat: SeatID) -> Whereabouts {
        guard let view = view(of: seat), let present = view.participant, present.id == participant,
            present.standing != .erased
        else { return Whereabouts(.gone) }
        if view.isEnded { return Whereabouts(.ended) }
        var whereabouts = whereabouts(of: present, in: view)
        whereabouts.help = view.stamp
        if view.help != nil { whereabouts.sign = desk.sign(at: seat) }
        return whereabouts
    }

    private func whereabouts(of present: SeatedParticipant, in view: SeatView) -> Whereabouts {
        switch view.screen(of: present) {
        case .activity(let activity): activity.whereabouts
        case .step(.prompt), .step(.review): Whereabouts(.prompt)
        case .step(.waiting): Whereabouts(.waiting)
        case .step(.done): Whereabouts(.done, what: view.isContributing ? "open" : "")
        }
    }

    /// The locale in which each answer was given; the participant may have changed language since.
    func locales(ofAnswersBy participant: ParticipantID) -> [PromptID: LocaleTag] {
        read { $0.participants[participant]?.answers.mapValues(\.latest.provenance.locale) ?? [:] }
    }
}
