import SessionModel

extension SessionEvent {
    /// Whether seats may have to show something else, though nobody touched them.
    var concernsEverySeat: Bool {
        switch self {
        case .phaseOpened, .phaseClosed, .ended, .sessionErased, .participantErased, .participantMoved, .called,
            .themesChanged, .themesUndone, .votingOpened:
            true
        case .created, .seatOpened, .participantJoined, .localeChosen, .answered, .sent, .declined, .participantLeft,
            .contributed, .contributionWithdrawn, .translated, .explainedOrally, .reacted, .objected, .voted,
            .recognised, .tombstone:
            false
        }
    }
}
