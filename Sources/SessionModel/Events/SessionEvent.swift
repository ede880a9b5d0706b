/// What happened in a session. A session is the fold of its events; nothing else is stored.
public enum SessionEvent: Hashable, Sendable {
    case created(SessionSetup)
    case phaseOpened(Phase)
    case phaseClosed(Phase)
    case seatOpened(SeatID, credential: CredentialDigest)
    case participantJoined(ParticipantID, seat: SeatID, locale: LocaleTag)
    case localeChosen(ParticipantID, LocaleTag)
    /// Behind a reference, since an answer is large and its event is handed on many times before the disk has it.
    indirect case answered(AnswerSubmission)
    /// The participant sent the answers; `counted` are the prompts whose answers count.
    case sent(ParticipantID, submission: SubmissionID, counted: [PromptID])
    case declined(ParticipantID)
    /// The seat is free for the next person.
    case participantLeft(ParticipantID, seat: SeatID)
    case participantErased(ParticipantID)
    /// The participant went on at another seat.
    case participantMoved(ParticipantID, seat: SeatID)
    /// An idea besides the answers of the flow, or other words for one.
    indirect case contributed(ContributionSubmission)
    case contributionWithdrawn(ContributionID, ParticipantID)
    /// Words were written down beside a contribution: a transcript or a translation.
    indirect case rendered(RenditionSubmission)
    indirect case confirmationAsked(ConfirmationRequest)
    indirect case confirmationSettled(ConfirmationDecision)
    /// A participant began to record an answer.
    indirect case spokenStarted(SpokenStart)
    /// A recording that is no answer was taken back; its sound is gone.
    case spokenDiscarded(SpokenID, ParticipantID)
    /// The contribution that the group talks about now; `nil` when none.
    case called(ContributionID?)
    indirect case explainedOrally(OralExplanation)
    indirect case reacted(ReactionSubmission)
    /// Changes on the board that are one step to undo.
    case themesChanged([ThemeChange])
    case themesUndone
    indirect case objected(ObjectionSubmission)
    /// A vote over the themes as they stand, in the round with this number.
    case votingOpened(round: Int, BallotForm)
    indirect case voted(BallotSubmission)
    indirect case recognised(RecognitionSubmission)
    indirect case helperJoined(HelperEntry)
    case helperRemoved(HelperID)
    /// Something about the help at a seat.
    case assisted(SeatID, AssistanceStep)
    indirect case proposed(ProposalSubmission)
    indirect case proposalSettled(ProposalDecision)
    case ended
    /// Stands where an event with a person's words was, after these were erased.
    case tombstone
    /// The retention period is over: all that people said is gone.
    case sessionErased
}
