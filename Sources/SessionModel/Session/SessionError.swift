/// Why a command was refused. Nothing has changed when it is thrown.
public enum SessionError: Error, Hashable, Sendable {
    /// The session has not been made yet.
    case notCreated
    /// The session exists already.
    case alreadyCreated
    /// The session has ended: nothing is added any more.
    case ended
    /// The phase is not open.
    case phaseNotOpen(Phase)
    /// No phase is open that could be closed.
    case noPhaseOpen
    /// A session needs a title, a group, a locale, a code and at least one day of retention.
    case incompleteSetup
    /// The group is not one of the session's.
    case unknownGroup(StakeholderGroupID)
    /// The locale is not one of the session's.
    case unknownLocale(LocaleTag)
    /// The seat is not one of the session's.
    case unknownSeat(SeatID)
    /// Nobody of that name takes part.
    case unknownParticipant(ParticipantID)
    /// The participant did not consent, so nothing of theirs can count.
    case noConsent(ParticipantID)
    /// The participant's words were erased; nothing can be added to them.
    case erased(ParticipantID)
    /// The answer has the wrong kind for what it should do, such as a group that is not a choice, or would take the
    /// name of another answer's idea.
    case unsuitableAnswer(PromptID)
}
