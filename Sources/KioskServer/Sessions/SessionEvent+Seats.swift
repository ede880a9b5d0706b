import SessionModel

extension SessionEvent {
    /// Whether seats may have to show something else, though nobody touched them.
    var concernsEverySeat: Bool {
        switch self {
        case .phaseOpened, .phaseClosed, .ended, .sessionErased, .participantErased: true
        case .created, .seatOpened, .participantJoined, .localeChosen, .answered, .sent, .declined, .participantLeft,
            .tombstone:
            false
        }
    }
}
