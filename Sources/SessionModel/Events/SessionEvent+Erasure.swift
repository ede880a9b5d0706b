extension SessionEvent {
    /// What stays on disk of this event once its session's retention period is over.
    public func erasingAll() -> SessionEvent {
        switch self {
        case .answered: .tombstone
        // Which prompts counted may tell what was answered to the ones before.
        case .sent(let participant, let submission, _): .sent(participant, submission: submission, counted: [])
        case .created, .phaseOpened, .phaseClosed, .seatOpened, .participantJoined, .localeChosen, .declined,
            .participantLeft, .participantErased, .ended, .tombstone, .sessionErased:
            self
        }
    }

    /// What stays on disk of this event once the participant's words are erased.
    ///
    /// That somebody joined, sent or left stays, so that counts and seat numbers hold; what they said does not.
    public func erasing(_ participant: ParticipantID) -> SessionEvent {
        switch self {
        case .answered(let answer) where answer.participant == participant: erasingAll()
        case .sent(participant, _, _): erasingAll()
        case .created, .phaseOpened, .phaseClosed, .seatOpened, .participantJoined, .localeChosen, .answered, .sent,
            .declined, .participantLeft, .participantErased, .ended, .tombstone, .sessionErased:
            self
        }
    }
}
