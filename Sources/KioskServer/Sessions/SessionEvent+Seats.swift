import SessionModel

extension SessionEvent {
    /// Whether seats may have to show something else, though nobody touched them.
    var concernsEverySeat: Bool {
        switch self {
        case .phaseOpened, .phaseClosed, .ended, .sessionErased, .participantErased, .participantMoved, .called,
            .themesChanged, .themesUndone, .votingOpened:
            true
        case .created, .seatOpened, .participantJoined, .localeChosen, .answered, .sent, .declined, .participantLeft,
            .contributed, .contributionWithdrawn, .rendered, .confirmationAsked, .confirmationSettled, .spokenStarted,
            .spokenDiscarded, .explainedOrally, .reacted, .objected, .voted,
            .recognised, .helperJoined, .helperRemoved, .assisted, .proposed, .proposalSettled, .tombstone:
            false
        }
    }

    /// Whether themes may hold something else now, other people, or have other names.
    var changesBundles: Bool {
        switch self {
        case .themesChanged, .themesUndone, .sent, .declined, .answered, .contributed, .contributionWithdrawn,
            .participantErased, .sessionErased:
            true
        case .created, .phaseOpened, .phaseClosed, .seatOpened, .participantJoined, .localeChosen, .participantLeft,
            .participantMoved, .rendered, .confirmationAsked, .confirmationSettled, .spokenStarted, .spokenDiscarded,
            .called, .explainedOrally, .reacted, .objected, .votingOpened, .voted,
            .recognised, .helperJoined, .helperRemoved, .assisted, .proposed, .proposalSettled, .ended, .tombstone:
            false
        }
    }

    /// Whose seat may have to ask them something else about what was written down, or nothing any more.
    var checkingParticipant: ParticipantID? {
        if case .confirmationAsked(let request) = self { return request.contributor }
        if case .confirmationSettled(let decision) = self { return decision.participant }
        if case .rendered(let rendition) = self { return rendition.contributor }
        return nil
    }

    /// The one seat at which help changed.
    var helpedSeat: SeatID? {
        if case .assisted(let seat, _) = self { return seat }
        if case .proposed(let proposal) = self { return proposal.seat }
        if case .proposalSettled(let decision) = self { return decision.seat }
        return nil
    }
}
