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
    case ended
    /// Stands where an event with a person's words was, after these were erased.
    case tombstone
    /// The retention period is over: all that people said is gone.
    case sessionErased
}
