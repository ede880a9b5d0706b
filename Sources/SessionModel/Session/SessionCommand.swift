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
    /// The participant goes on at another seat; whoever sat there leaves.
    case move(ParticipantID, to: SeatID)
    case contribute(ContributionSubmission)
    case withdraw(ContributionID, by: ParticipantID)
    case startSpoken(SpokenStart)
    /// Takes back a recording that is no answer.
    case discardSpoken(SpokenID, by: ParticipantID)
    /// Writes words beside a contribution, or other words: a translation or, in its own locale, the transcript of a
    /// spoken one. The original stays.
    case render(ContributionID, LocaleTag, String, by: Scribe = .facilitator)
    /// Asks the participant, at the seat where they are, whether what was written down is right.
    case askConfirmation(ContributionID, LocaleTag, by: Scribe)
    case settleConfirmation(ConfirmationDecision)
    /// Makes a contribution the one that the group talks about, or none.
    case call(ContributionID?)
    case explainOrally(ContributionID, submission: SubmissionID, text: String, locale: LocaleTag)
    case react(ReactionSubmission)
    case changeThemes([ThemeChange])
    /// Takes back the latest change, when the board is still at this version.
    case undoThemes(version: Int)
    case object(ObjectionSubmission)
    /// Opens the phase in which people vote, over the themes as they stand.
    case openVoting(BallotForm)
    case vote(BallotSubmission)
    case recognise(RecognitionSubmission)
    case admitHelper(HelperEntry)
    case removeHelper(HelperID)
    case requestHelp(SeatID, HelpRequest)
    case help(SeatID, HelpAction, by: HelperID)
    case propose(ProposalSubmission)
    case settleProposal(ProposalDecision)
    case erase(ParticipantID)
    case end

    /// The name under which a device sent it; sent twice, it is carried out once.
    var submission: SubmissionID? {
        switch self {
        case .answer(let answer): answer.submission
        case .send(_, let submission, _): submission
        case .contribute(let idea): idea.submission
        case .settleConfirmation(let decision): decision.submission
        case .explainOrally(_, let submission, _, _): submission
        case .react(let reaction): reaction.submission
        case .object(let objection): objection.submission
        case .vote(let ballot): ballot.submission
        case .recognise(let recognition): recognition.submission
        case .propose(let proposal): proposal.submission
        case .settleProposal(let decision): decision.submission
        case .create, .openPhase, .closePhase, .openSeat, .join, .chooseLocale, .leave, .move, .withdraw,
            .startSpoken, .discardSpoken, .render, .askConfirmation, .call, .changeThemes, .undoThemes, .openVoting,
            .admitHelper, .removeHelper, .requestHelp, .help, .erase, .end:
            nil
        }
    }
}
