/// Deciding on recordings of participants.
extension Session {
    func startSpoken(_ start: SpokenStart) throws(SessionError) -> [SessionEvent] {
        let participant = try consenting(start.participant)
        // Whoever took part may finish what they were saying after the phase has closed.
        guard isPhaseOpen || !participant.answers.isEmpty else { throw .phaseNotOpen(phase) }
        guard start.recording.isSuitable, SpokenStart.rates.contains(start.rate),
            !participant.discarded.contains(start.recording)
        else { throw .unknownRecording(start.recording) }
        if let before = participant.take(start.recording) {
            guard before.start.place == start.place else { throw .unknownRecording(start.recording) }
            return []
        }
        let replaced = participant.unkeptTake(for: start.place).map { [$0.start.recording] } ?? []
        return discarding(replaced, of: participant) + [.spokenStarted(start)]
    }

    func discardSpoken(_ recording: SpokenID, by id: ParticipantID) throws(SessionError) -> [SessionEvent] {
        guard let take = try known(id).take(recording) else { return [] }
        guard !take.isKept else { throw .recordingKept(recording) }
        return [.spokenDiscarded(recording, id)]
    }

    /// What is kept as an answer is a recording of that answer.
    func requireTake(
        _ spoken: SpokenAnswer, of participant: Participant, for place: SpokenPlace
    ) throws(SessionError) {
        guard participant.take(spoken.recording)?.start.place == place, spoken.milliseconds > 0 else {
            throw .unknownRecording(spoken.recording)
        }
    }
}

/// A recording belongs to the answer that counts: there are never two of one, and none of an answer that was changed.
extension Session {
    func discarding(_ recordings: [SpokenID], of participant: Participant) -> [SessionEvent] {
        recordings.map { .spokenDiscarded($0, participant.id) }
    }

    /// Those that other words for an idea besides take the place of: what it was, and what was begun and not kept.
    func recordings(replacedBy idea: ContributionSubmission, of participant: Participant) -> [SpokenID] {
        let place = SpokenPlace(prompt: idea.prompt, isAdded: true)
        let before = [
            contribution(idea.contribution)?.spoken?.recording, participant.unkeptTake(for: place)?.start.recording,
        ]
        return before.compactMap(\.self).filter { $0 != idea.spoken?.recording }
    }
}

/// Taking in what happens with recordings.
extension Session {
    mutating func apply(_ start: SpokenStart, at moment: Timestamp) {
        participants[start.participant]?.takes.append(SpokenTake(start: start, at: moment))
    }

    mutating func discard(_ recording: SpokenID, of participant: ParticipantID) {
        participants[participant]?.takes.removeAll { $0.start.recording == recording }
        participants[participant]?.discarded.insert(recording)
    }
}
