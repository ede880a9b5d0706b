extension SessionEvent {
    /// What stays on disk of this event once its session's retention period is over.
    public func erasingAll() -> SessionEvent {
        switch self {
        case .answered, .contributed, .rendered, .confirmationAsked, .confirmationSettled, .spokenStarted,
            .spokenDiscarded, .explainedOrally, .reacted, .objected, .voted, .recognised, .proposed:
            .tombstone
        // Names of themes are made of what people said.
        case .themesChanged: .tombstone
        // Which prompts counted may tell what was answered to the ones before.
        case .sent(let participant, let submission, _): .sent(participant, submission: submission, counted: [])
        case .helperJoined(let entry): .helperJoined(entry.withoutName)
        case .created, .phaseOpened, .phaseClosed, .seatOpened, .participantJoined, .localeChosen, .declined,
            .participantLeft, .participantErased, .participantMoved, .contributionWithdrawn, .called, .themesUndone,
            .votingOpened, .helperRemoved, .assisted, .proposalSettled, .ended, .tombstone, .sessionErased:
            self
        }
    }

    /// What stays on disk of this event once the participant's words are erased.
    ///
    /// That somebody joined, sent or left stays, so that counts and seat numbers hold; what they said does not.
    public func erasing(_ participant: ParticipantID) -> SessionEvent {
        switch self {
        case .sent(participant, _, _): erasingAll()
        case _ where speaker == participant: .tombstone
        default: self
        }
    }

    /// Whose words it holds, if anybody's: those that stand beside a contribution are its contributor's.
    private var speaker: ParticipantID? {
        switch self {
        case .answered(let answer): answer.participant
        case .contributed(let idea): idea.participant
        case .rendered(let rendition): rendition.contributor
        case .confirmationAsked(let request): request.contributor
        case .confirmationSettled(let decision): decision.participant
        case .spokenStarted(let start): start.participant
        case .spokenDiscarded(_, let participant): participant
        case .explainedOrally(let explanation): explanation.contributor
        case .reacted(let reaction): reaction.participant
        case .objected(let objection): objection.participant
        case .voted(let ballot): ballot.participant
        case .recognised(let recognition): recognition.participant
        case .proposed(let proposal): proposal.participant
        case .created, .phaseOpened, .phaseClosed, .seatOpened, .participantJoined, .localeChosen, .sent, .declined,
            .participantLeft, .participantErased, .participantMoved, .contributionWithdrawn, .called, .themesChanged,
            .themesUndone, .votingOpened, .helperJoined, .helperRemoved, .assisted, .proposalSettled, .ended,
            .tombstone, .sessionErased:
            nil
        }
    }
}
