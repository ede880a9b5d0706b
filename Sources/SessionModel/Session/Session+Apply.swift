extension Session {
    /// Takes in what happened. Never fails: what was decided once is a fact.
    public mutating func apply(_ recorded: RecordedEvent) {
        version += 1
        switch recorded.event {
        case .created(let setup):
            self.setup = setup
            createdAt = recorded.at
            backlog = Backlog(locales: setup.locales)
        case .phaseOpened(let phase):
            self.phase = phase
            isPhaseOpen = true
            if phase == .compare || phase == .close { reveal() }
        case .phaseClosed: isPhaseOpen = false
        case .seatOpened(let seat, let credential):
            seats[seat] = Seat(id: seat, number: seats.count + 1, credential: credential)
            seatsByCredential[credential] = seat
        case .participantJoined(let participant, let seat, let locale):
            participants[participant] = Participant(
                id: participant, number: participantOrder.count + 1, seat: seat, joined: recorded.at, locale: locale)
            participantOrder.append(participant)
            seats[seat]?.participant = participant
        case .localeChosen(let participant, let locale): participants[participant]?.locale = locale
        case .answered(let submission): apply(submission, at: recorded.at)
        case .sent(let participant, let submission, let counted):
            submissions[submission] = .some(nil)
            participants[participant]?.standing = .sent
            participants[participant]?.counted = counted
            addContributions(of: participant, from: counted, at: recorded.at)
            weighContributions(of: participant)
        case .declined(let participant):
            participants[participant]?.standing = .declined
            silence(participant, true)
        case .participantLeft(_, let seat):
            seats[seat]?.participant = nil
            assistance[seat] = nil
        case .participantErased(let participant): forget([participant])
        case .participantMoved(let participant, let seat): move(participant, to: seat)
        case .contributed(let submission): apply(submission, at: recorded.at)
        case .contributionWithdrawn(let contribution, let participant):
            change(contribution) { $0.isTakenBack = true }
            weighContributions(of: participant)
        case .spokenStarted(let start): apply(start, at: recorded.at)
        case .spokenDiscarded(let recording, let participant): discard(recording, of: participant)
        case .rendered(let rendition): change(rendition.contribution) { $0.take(rendition, at: recorded.at) }
        case .confirmationAsked(let request): apply(request)
        case .confirmationSettled(let decision): apply(decision, at: recorded.at)
        case .called(let contribution): spotlight = contribution.flatMap { contributionIndex[$0] == nil ? nil : $0 }
        case .explainedOrally(let explanation):
            submissions[explanation.submission] = explanation.contributor
            change(explanation.contribution) { $0.oralExplanations.append(explanation) }
        case .reacted(let submission):
            change(submission.reaction.contribution, by: submission.participant, submission.submission) {
                $0.take(submission, at: recorded.at)
            }
        case .themesChanged(let changes): board.apply(changes) { contributionIndex[$0] != nil }
        case .themesUndone: board.undo()
        case .objected(let objection):
            change(objection.contribution, by: objection.participant, objection.submission) { $0.take(objection) }
        case .votingOpened(let round, let form):
            votingRounds.append(VotingRound(number: round, form: form, themes: board.themes))
        case .voted(let submission):
            submissions[submission.submission] = submission.participant
            changeRound(submission.round) { $0.take(submission, at: recorded.at) }
        case .recognised(let submission):
            submissions[submission.submission] = submission.participant
            changeRound(submission.round) { $0.take(submission) }
        case .helperJoined(let entry):
            helpers[entry.helper] = Helper(entry, number: helpers.count + 1)
            helpersByCredential[entry.credential] = entry.helper
        case .helperRemoved(let helper): helpers[helper]?.isRemoved = true
        case .assisted(let seat, let step): assistance[seat] = changed(assistance[seat], step, at: recorded.at)
        case .proposed(let proposal):
            submissions[proposal.submission] = proposal.participant
            assistance[proposal.seat]?.proposal = Proposal(submission: proposal, at: recorded.at)
        case .proposalSettled(let decision):
            submissions[decision.submission] = decision.participant
            take(decision)
        case .ended:
            endedAt = recorded.at
            assistance = [:]
            reveal()
        case .tombstone: break
        case .sessionErased:
            isErased = true
            forget(Set(participantOrder))
            board = ThemeBoard()
            votingRounds = []
            for id in helpers.keys { helpers[id]?.name = nil }
        }
    }

    private mutating func move(_ id: ParticipantID, to seat: SeatID) {
        if let before = participants[id]?.seat, seats[before]?.participant == id {
            seats[before]?.participant = nil
            assistance[before] = nil
        }
        participants[id]?.seat = seat
        seats[seat]?.participant = id
    }

    private mutating func changeRound(_ number: Int, _ body: (inout VotingRound) -> Void) {
        if let index = votingRounds.lastIndex(where: { $0.number == number }) { body(&votingRounds[index]) }
    }

    /// Voting is over: the outcome may be seen, and no ballot is added.
    private mutating func reveal() {
        for index in votingRounds.indices { votingRounds[index].isRevealed = true }
    }
}
