/// What somebody wants to happen. `Session.decide` says what does.
public enum SessionCommand: Hashable, Sendable {
    case create(SessionSetup)
    case openPhase(Phase)
    case closePhase
    case openSeat(SeatID, credential: CredentialDigest)
    /// A new person sits down; whoever was there and had not finished leaves unfinished.
    case join(ParticipantID, seat: SeatID, locale: LocaleTag)
    case chooseLocale(ParticipantID, LocaleTag)
    case answer(AnswerSubmission)
    case send(ParticipantID, submission: SubmissionID, counted: [PromptID])
    case leave(ParticipantID)
    case erase(ParticipantID)
    case end
}
