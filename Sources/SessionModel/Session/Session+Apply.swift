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
            submissions.insert(submission)
            participants[participant]?.standing = .sent
            participants[participant]?.counted = counted
            addContributions(of: participant, from: counted, at: recorded.at)
            weighContributions(of: participant)
        case .declined(let participant):
            participants[participant]?.standing = .declined
            weighContributions(of: participant)
        case .participantLeft(_, let seat): seats[seat]?.participant = nil
        case .participantErased(let participant): forget(participant)
        case .ended: endedAt = recorded.at
        case .tombstone: break
        case .sessionErased:
            isErased = true
            participantOrder.forEach { forget($0) }
        }
    }

    private mutating func apply(_ submission: AnswerSubmission, at moment: Timestamp) {
        submissions.insert(submission.submission)
        participants[submission.participant]?.take(submission, at: moment)
        guard case .contribution(let name) = submission.purpose else { return }
        contributionPlaces[name] = AnswerPlace(participant: submission.participant, prompt: submission.prompt)
        guard let index = contributionIndex[name] else { return }
        contributions[index].revise(with: submission)
        weighContributions(of: submission.participant)
    }

    /// An idea counts while its participant has sent it, has not skipped it since and takes part.
    private mutating func weighContributions(of id: ParticipantID) {
        guard let participant = participants[id] else { return }
        for (prompt, history) in participant.answers {
            guard let name = history.contribution, let index = contributionIndex[name] else { continue }
            contributions[index].isWithdrawn = !participant.contributes(to: prompt)
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
            contributionIndex[name] = contributions.count
            contributions.append(
                Contribution(
                    id: name, participant: id, prompt: prompt, text: text, provenance: answer.provenance, at: moment))
        }
    }

    private mutating func forget(_ id: ParticipantID) {
        guard let participant = participants[id] else { return }
        for history in participant.answers.values {
            for answer in history.all { submissions.remove(answer.submission) }
            if let name = history.contribution { contributionPlaces[name] = nil }
        }
        participants[id]?.forget()
        contributions.removeAll { $0.participant == id }
        contributionIndex = Dictionary(
            uniqueKeysWithValues: contributions.enumerated().map { ($0.element.id, $0.offset) })
    }
}
