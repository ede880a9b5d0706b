import SessionModel

/// Follows the events of a file and refuses what cannot have happened, so that no session stands on half a file.
struct JournalCheck {
    private var session = Session()
    private var themes: Set<ThemeID> = []

    /// - Throws: what is wrong with the event after those before it.
    mutating func take(_ recorded: RecordedEvent) throws(JournalFileError.Fault) {
        if case .created(let setup) = recorded.event {
            guard session.setup == nil, setup.isComplete else { throw .beginning }
        } else {
            guard session.setup != nil else { throw .beginning }
            try check(recorded.event)
        }
        session.apply(recorded)
    }

    private mutating func check(_ event: SessionEvent) throws(JournalFileError.Fault) {
        switch event {
        case .participantJoined(let id, _, _):
            guard session.participants[id] == nil else { throw .unknown("participant \(id) joins twice") }
        case .answered(let answer): try new(answer.submission, by: answer.participant)
        case .sent(let id, let submission, _): try new(submission, by: id)
        case .declined(let id), .participantErased(let id): try known(id)
        case .contributed(let idea):
            try new(idea.submission, by: idea.participant)
            guard session.contribution(idea.contribution).map({ $0.participant == idea.participant }) ?? true else {
                throw .unknown("contribution \(idea.contribution) is another's")
            }
        case .contributionWithdrawn(let name, let id): try idea(name, by: id)
        case .rendered(let rendition): try idea(rendition.contribution, by: rendition.contributor)
        case .confirmationAsked(let request):
            try idea(request.contribution, by: request.contributor)
            _ = try rendition(of: request.contribution, in: request.locale)
        case .confirmationSettled(let decision):
            try new(decision.submission, by: decision.participant)
            try idea(decision.contribution, by: decision.participant)
            let rendition = try rendition(of: decision.contribution, in: decision.locale)
            guard rendition.confirmation == .asked, rendition.version == decision.version else {
                throw .unknown("words \(decision.version) in \(decision.locale) beside \(decision.contribution)")
            }
        case .explainedOrally(let explanation):
            try new(explanation.submission, by: explanation.contributor)
            try idea(explanation.contribution, by: explanation.contributor)
        case .called(let name): if let name { try idea(name) }
        case .reacted(let reaction):
            try new(reaction.submission, by: reaction.participant)
            try idea(reaction.reaction.contribution)
        case .objected(let objection):
            try new(objection.submission, by: objection.participant)
            try idea(objection.contribution)
        case .themesChanged(let changes): for change in changes { try check(change) }
        case .votingOpened(let round, let form):
            guard round == session.votingRounds.count + 1, form.isSuitable else { throw .unknown("round \(round)") }
        case .voted(let ballot):
            try new(ballot.submission, by: ballot.participant)
            try check(ballot)
        case .recognised(let reply):
            try new(reply.submission, by: reply.participant)
            guard session.votingRound?.number == reply.round else { throw .unknown("round \(reply.round)") }
        case .phaseOpened, .phaseClosed, .themesUndone, .ended, .sessionErased: break
        case .created, .seatOpened, .localeChosen, .participantLeft, .participantMoved, .helperJoined,
            .helperRemoved, .assisted, .proposed, .proposalSettled, .spokenStarted, .spokenDiscarded, .tombstone:
            throw .unexpected
        }
    }

    private func known(_ id: ParticipantID) throws(JournalFileError.Fault) {
        guard session.participants[id] != nil else { throw .unknown("participant \(id)") }
    }

    private func new(_ submission: SubmissionID, by id: ParticipantID) throws(JournalFileError.Fault) {
        try known(id)
        guard !session.hasSeen(submission) else { throw .unknown("submission \(submission) comes twice") }
    }

    private func idea(_ name: ContributionID, by id: ParticipantID? = nil) throws(JournalFileError.Fault) {
        guard let idea = session.contribution(name), id == nil || idea.participant == id else {
            throw .unknown("contribution \(name)")
        }
    }

    private func rendition(
        of name: ContributionID, in locale: LocaleTag
    ) throws(JournalFileError.Fault) -> Rendition {
        guard let rendition = session.contribution(name)?.rendition(in: locale) else {
            throw .unknown("words in \(locale) beside contribution \(name)")
        }
        return rendition
    }

    /// Contributions that are not there are passed over when it is applied: they were erased.
    private mutating func check(_ change: ThemeChange) throws(JournalFileError.Fault) {
        func require(_ id: ThemeID) throws(JournalFileError.Fault) {
            guard themes.contains(id) else { throw .unknown("theme \(id)") }
        }
        switch change {
        case .made(let id): themes.insert(id)
        case .worded(let id, _, _), .removed(let id): try require(id)
        case .filed(_, let id): if let id { try require(id) }
        case .merged(let id, let target):
            try require(id)
            try require(target)
        }
    }

    private func check(_ ballot: BallotSubmission) throws(JournalFileError.Fault) {
        guard let round = session.votingRounds.last, round.number == ballot.round else {
            throw .unknown("round \(ballot.round)")
        }
        guard ballot.choice.fits(round.form, over: round.themes.map(\.id)) else {
            throw .unknown("ballot \(ballot.submission)")
        }
    }
}

extension SessionSetup {
    /// All that a session needs but its code, which an export may leave out.
    fileprivate var isComplete: Bool {
        !title.isEmpty && !groups.isEmpty && !locales.isEmpty && retentionDays >= 1
    }
}
