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
    /// No contribution has that name, or it was withdrawn or erased.
    case unknownContribution(ContributionID)
    /// The contribution is the participant's own where another's is meant, or another's where their own is.
    case unsuitableContribution(ContributionID)
    /// No theme on the board has that name.
    case unknownTheme(ThemeID)
    /// A theme's name or other words are empty or too long.
    case unsuitableWording(ThemeID)
    /// People are voting over the themes: they stay as they are until voting closes.
    case themesFrozen
    /// A vote needs at least two themes.
    case tooFewThemes
    /// Themes without a name in each of the session's locales.
    case unnamedThemes([ThemeID])
    /// There is no such round, or its outcome is known: nothing is added to it.
    case roundOver(Int)
    /// The ballot does not fit the round's form or themes, or the form leaves nothing to choose.
    case unsuitableBallot
    /// Nobody has voted yet.
    case nothingToCompare
    /// No helper of that name signed in, or they were removed.
    case unknownHelper(HelperID)
    /// A helper's name is too long or has no letters, or they speak none of the session's locales.
    case unsuitableHelper
    /// Another helper is at the seat, or asked to come.
    case alreadyHelped(SeatID)
    /// Nobody at the seat asked for help, or allowed it: the helper may do nothing there.
    case notHelping(SeatID)
    /// No such proposal waits for an answer at the seat.
    case unknownProposal(SubmissionID)
    /// The participant has no such recording for this, or its name or rate cannot be used.
    case unknownRecording(SpokenID)
    /// The recording is an answer: it stays as it is.
    case recordingKept(SpokenID)
    /// Nobody has written down yet what was said aloud.
    case unwritten(ContributionID)
    /// The participant is at no seat now.
    case notSeated(ParticipantID)
    /// Nothing of this contribution waits for what its participant says of it, or other words stand there now.
    case unknownConfirmation(ContributionID)
}
