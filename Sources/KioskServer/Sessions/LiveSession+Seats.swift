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
        switch view.screen(of: present) {
        case .activity(let activity): return activity.whereabouts
        case .step(.prompt), .step(.review): return Whereabouts(.prompt)
        case .step(.waiting): return Whereabouts(.waiting)
        case .step(.done): return Whereabouts(.done, what: view.isContributing ? "open" : "")
        }
    }

    /// The locale in which each answer was given; the participant may have changed language since.
    func locales(ofAnswersBy participant: ParticipantID) -> [PromptID: LocaleTag] {
        read { $0.participants[participant]?.answers.mapValues(\.latest.provenance.locale) ?? [:] }
    }
}
