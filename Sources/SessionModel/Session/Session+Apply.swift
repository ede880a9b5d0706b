extension Session {
    /// Takes in what happened. Never fails: what was decided once is a fact.
    public mutating func apply(_ recorded: RecordedEvent) {
        version += 1
        switch recorded.event {
        case .created(let setup):
            self.setup = setup
            createdAt = recorded.at
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
            weighContributions(of: participant)
        case .participantLeft(_, let seat): seats[seat]?.participant = nil
        case .participantErased(let participant): forget([participant])
        case .participantMoved(let participant, let seat):
            if let before = participants[participant]?.seat, seats[before]?.participant == participant {
                seats[before]?.participant = nil
            }
            participants[participant]?.seat = seat
            seats[seat]?.participant = participant
        case .contributed(let submission): apply(submission, at: recorded.at)
        case .contributionWithdrawn(let contribution, let participant):
            change(contribution) { $0.isTakenBack = true }
            weighContributions(of: participant)
        case .translated(let translation):
            change(translation.contribution) { $0.take(translation, at: recorded.at) }
        case .called(let contribution): called = contribution.flatMap { contributionIndex[$0] == nil ? nil : $0 }
        case .explainedOrally(let explanation):
            submissions[explanation.submission] = explanation.contributor
            change(explanation.contribution) { $0.oralExplanations.append(explanation) }
        case .reacted(let submission):
            submissions[submission.submission] = submission.participant
            change(submission.reaction.contribution) { $0.take(submission, at: recorded.at) }
        case .themesChanged(let changes): board.apply(changes) { contributionIndex[$0] != nil }
        case .themesUndone: board.undo()
        case .objected(let objection):
            submissions[objection.submission] = objection.participant
            change(objection.contribution) {
                $0.objections[objection.participant] = objection.isStanding ? objection.theme : nil
            }
        case .votingOpened(let round, let form):
            votingRounds.append(VotingRound(number: round, form: form, themes: board.themes))
        case .voted(let submission):
            submissions[submission.submission] = submission.participant
            changeRound(submission.round) { $0.take(submission, at: recorded.at) }
        case .recognised(let submission):
            submissions[submission.submission] = submission.participant
            changeRound(submission.round) { $0.recognitions[submission.participant] = submission.recognition }
        case .ended:
            endedAt = recorded.at
            reveal()
        case .tombstone: break
        case .sessionErased:
            isErased = true
            forget(Set(participantOrder))
            board = ThemeBoard()
            votingRounds = []
        }
    }

    private mutating func change(_ id: ContributionID, _ body: (inout Contribution) -> Void) {
        if let index = contributionIndex[id] { body(&contributions[index]) }
    }

    private mutating func changeRound(_ number: Int, _ body: (inout VotingRound) -> Void) {
        if let index = votingRounds.lastIndex(where: { $0.number == number }) { body(&votingRounds[index]) }
    }

    /// Voting is over: the outcome may be seen, and no ballot is added.
    private mutating func reveal() {
        for index in votingRounds.indices { votingRounds[index].isRevealed = true }
    }

    private mutating func apply(_ submission: AnswerSubmission, at moment: Timestamp) {
        submissions[submission.submission] = submission.participant
        participants[submission.participant]?.take(submission, at: moment)
        guard case .contribution(let name) = submission.purpose else { return }
        contributionPlaces[name] = AnswerPlace(participant: submission.participant, prompt: submission.prompt)
        guard let index = contributionIndex[name] else { return }
        if case .text(let words) = submission.value {
            contributions[index].revise(with: words, submission.provenance)
        }
        weighContributions(of: submission.participant)
    }

    private mutating func apply(_ submission: ContributionSubmission, at moment: Timestamp) {
        submissions[submission.submission] = submission.participant
        if let index = contributionIndex[submission.contribution] {
            contributions[index].revise(with: submission.text, submission.provenance)
            contributions[index].isTakenBack = false
        } else {
            add(
                Contribution(
                    id: submission.contribution, participant: submission.participant, prompt: submission.prompt,
                    text: submission.text, provenance: submission.provenance, at: moment, isAdded: true))
            participants[submission.participant]?.added.append(submission.contribution)
        }
        weighContributions(of: submission.participant)
    }

    private mutating func add(_ contribution: Contribution) {
        contributionIndex[contribution.id] = contributions.count
        contributions.append(contribution)
    }

    /// An idea counts while its participant has sent it, has not skipped it since and takes part.
    private mutating func weighContributions(of id: ParticipantID) {
        guard let participant = participants[id] else { return }
        for (prompt, history) in participant.answers {
            guard let name = history.contribution, let index = contributionIndex[name] else { continue }
            contributions[index].isWithdrawn = !participant.contributes(to: prompt)
        }
        for name in participant.added {
            change(name) { $0.isWithdrawn = $0.isTakenBack || participant.standing == .declined }
        }
    }

    private mutating func addContributions(
        of id: ParticipantID, from counted: [PromptID], at moment: Timestamp
    ) {
        guard let participant = participants[id] else { return }
        for prompt in counted {
            guard let answer = participant.answers[prompt]?.latest, case .text(let text) = answer.value,
                case .contribution(let name) = answer.purpose, contributionIndex[name] == nil
            else { continue }
            add(
                Contribution(
                    id: name, participant: id, prompt: prompt, text: text, provenance: answer.provenance, at: moment,
                    isAdded: false))
        }
    }

    /// Removes all that people said, and what others said about it.
    private mutating func forget(_ people: Set<ParticipantID>) {
        let names = Set(contributions.lazy.filter { people.contains($0.participant) }.map(\.id))
        submissions = submissions.filter { entry in entry.value.map { !people.contains($0) } ?? true }
        contributionPlaces = contributionPlaces.filter { !people.contains($0.value.participant) }
        for person in people { participants[person]?.forget() }
        contributions.removeAll { people.contains($0.participant) }
        for index in contributions.indices { contributions[index].forget(people) }
        contributionIndex = Dictionary(
            uniqueKeysWithValues: contributions.enumerated().map { ($0.element.id, $0.offset) })
        board.forget(names)
        if let called, names.contains(called) { self.called = nil }
        for index in votingRounds.indices { votingRounds[index].forget(people) }
    }
}
