extension Session {
    /// What a command leads to, without doing it.
    ///
    /// - Returns: the events to append and apply, in order; none when the command was carried out before (a submission
    ///   that is sent twice) or changes nothing.
    /// - Throws: why it is refused.
    public func decide(_ command: SessionCommand) throws(SessionError) -> [SessionEvent] {
        if case .create(let setup) = command { return try create(setup) }
        guard setup != nil else { throw .notCreated }
        if case .erase(let participant) = command { return try erase(participant) }
        if let submission = command.submission, hasSeen(submission) { return [] }
        guard endedAt == nil, !isErased else { throw .ended }

        switch command {
        case .create, .erase: return []
        case .openPhase(let phase): return try open(phase)
        case .closePhase:
            guard isPhaseOpen else { throw .noPhaseOpen }
            return [.phaseClosed(phase)]
        case .openSeat(let seat, let credential):
            return seats[seat] == nil ? [.seatOpened(seat, credential: credential)] : []
        case .join(let participant, let seat, let locale): return try join(participant, seat, locale)
        case .chooseLocale(let participant, let locale): return try choose(locale, for: participant)
        case .answer(let submission): return try answer(submission)
        case .send(let participant, let submission, let counted): return try send(participant, submission, counted)
        case .leave(let participant): return try leave(participant)
        case .move(let participant, let seat): return try move(participant, to: seat)
        case .contribute(let submission): return try contribute(submission)
        case .withdraw(let contribution, let participant): return try withdraw(contribution, by: participant)
        case .startSpoken(let start): return try startSpoken(start)
        case .discardSpoken(let recording, let participant): return try discardSpoken(recording, by: participant)
        case .render(let contribution, let locale, let text, let scribe):
            return try render(contribution, locale, text, by: scribe)
        case .askConfirmation(let contribution, let locale, let scribe):
            return try askConfirmation(contribution, locale, by: scribe)
        case .settleConfirmation(let decision): return try settleConfirmation(decision)
        case .call(let contribution): return try call(contribution)
        case .explainOrally(let contribution, let submission, let text, let locale):
            return try explainOrally(contribution, submission, text, locale)
        case .react(let submission): return try react(submission)
        case .changeThemes(let changes): return try change(changes)
        case .undoThemes(let version):
            try requireThawed()
            return board.version == version && board.canUndo ? [.themesUndone] : []
        case .object(let objection): return try object(objection)
        case .openVoting(let form): return try openVoting(form)
        case .vote(let submission): return try vote(submission)
        case .recognise(let submission): return try recognise(submission)
        case .admitHelper(let entry): return try admit(entry)
        case .removeHelper(let helper): return try remove(helper)
        case .requestHelp(let seat, let request): return try requestHelp(at: seat, request)
        case .help(let seat, let action, let helper): return try help(at: seat, action, by: helper)
        case .propose(let proposal): return try propose(proposal)
        case .settleProposal(let decision): return try settle(decision)
        case .end:
            return (isPhaseOpen ? [.phaseClosed(phase)] : []) + [.ended]
        }
    }

    private func open(_ phase: Phase) throws(SessionError) -> [SessionEvent] {
        guard self.phase != phase || !isPhaseOpen else { return [] }
        switch phase {
        case .prioritise: return try openVoting(votingRound?.form ?? .top(3))
        case .compare where votingRounds.allSatisfy({ $0.turnout == 0 }): throw .nothingToCompare
        case .prepare, .join, .contribute, .explain, .bundle, .compare, .close: return [.phaseOpened(phase)]
        }
    }

    private func create(_ setup: SessionSetup) throws(SessionError) -> [SessionEvent] {
        guard self.setup == nil else { throw .alreadyCreated }
        guard !setup.title.isEmpty, !setup.groups.isEmpty, !setup.locales.isEmpty, !setup.code.isEmpty,
            setup.retentionDays >= 1
        else { throw .incompleteSetup }
        return [.created(setup)]
    }

    func known(_ id: ParticipantID) throws(SessionError) -> Participant {
        guard let participant = participants[id] else { throw .unknownParticipant(id) }
        guard participant.standing != .erased else { throw .erased(id) }
        return participant
    }

    private func join(
        _ participant: ParticipantID, _ seatID: SeatID, _ locale: LocaleTag
    ) throws(SessionError) -> [SessionEvent] {
        guard let seat = seats[seatID] else { throw .unknownSeat(seatID) }
        guard let setup, setup.locales.contains(locale) else { throw .unknownLocale(locale) }
        guard participants[participant] == nil else { return [] }
        let leaving = seat.participant.map { [SessionEvent.participantLeft($0, seat: seatID)] } ?? []
        return leaving + [.participantJoined(participant, seat: seatID, locale: locale)]
    }

    private func choose(_ locale: LocaleTag, for id: ParticipantID) throws(SessionError) -> [SessionEvent] {
        let participant = try known(id)
        guard let setup, setup.locales.contains(locale) else { throw .unknownLocale(locale) }
        return participant.locale == locale ? [] : [.localeChosen(id, locale)]
    }

    func answer(_ submission: AnswerSubmission) throws(SessionError) -> [SessionEvent] {
        let participant = try known(submission.participant)
        try requireHelp(of: submission.provenance, for: participant)
        // Whoever began may finish after the phase has closed; nobody begins then.
        guard isPhaseOpen || !participant.answers.isEmpty else { throw .phaseNotOpen(phase) }
        switch (submission.purpose, submission.value) {
        case (.group, .choice(let option)):
            guard let setup, setup.groups.contains(StakeholderGroupID(option.rawValue)) else {
                throw .unknownGroup(StakeholderGroupID(option.rawValue))
            }
        case (.consent, .consent), (.group, .skipped), (.contribution, .text), (.contribution, .spoken),
            (.contribution, .skipped), (.plain, _):
            break
        case (.consent, _), (.group, _), (.contribution, _): throw .unsuitableAnswer(submission.prompt)
        }
        if case .consent(false) = submission.value, submission.purpose == .consent {
            return [.answered(submission), .declined(submission.participant)]
        }
        guard participant.consents != false || submission.purpose == .consent else {
            throw .noConsent(submission.participant)
        }
        if case .spoken(let spoken) = submission.value {
            try requireTake(spoken, of: participant, for: SpokenPlace(prompt: submission.prompt))
        }
        let named = submission.keepingName(of: participant.answers[submission.prompt])
        if case .contribution(let name) = named.purpose {
            let place = contributionPlaces[name]
            let isFree = place == nil && contribution(name) == nil
            guard isFree || place == AnswerPlace(participant: named.participant, prompt: named.prompt) else {
                throw .unsuitableAnswer(named.prompt)
            }
        }
        let place = SpokenPlace(prompt: submission.prompt)
        let recording = submission.value.words?.spoken?.recording
        return [.answered(named)] + discarding(participant.takes(replacedBy: recording, for: place), of: participant)
    }

    private func send(
        _ id: ParticipantID, _ submission: SubmissionID, _ counted: [PromptID]
    ) throws(SessionError) -> [SessionEvent] {
        let participant = try known(id)
        guard isPhaseOpen || !participant.answers.isEmpty else { throw .phaseNotOpen(phase) }
        guard participant.consents != false else { throw .noConsent(id) }
        let answered = counted.filter { participant.answers[$0] != nil }
        return [.sent(id, submission: submission, counted: answered)]
    }

    private func leave(_ id: ParticipantID) throws(SessionError) -> [SessionEvent] {
        guard let participant = participants[id] else { throw .unknownParticipant(id) }
        guard seats[participant.seat]?.participant == id else { return [] }
        return [.participantLeft(id, seat: participant.seat)]
    }

    private func move(_ id: ParticipantID, to seatID: SeatID) throws(SessionError) -> [SessionEvent] {
        _ = try known(id)
        guard let seat = seats[seatID] else { throw .unknownSeat(seatID) }
        guard seat.participant != id else { return [] }
        let leaving = seat.participant.map { [SessionEvent.participantLeft($0, seat: seatID)] } ?? []
        return leaving + [.participantMoved(id, seat: seatID)]
    }

    private func erase(_ id: ParticipantID) throws(SessionError) -> [SessionEvent] {
        guard let participant = participants[id] else { throw .unknownParticipant(id) }
        return participant.standing == .erased ? [] : [.participantErased(id)]
    }
}
